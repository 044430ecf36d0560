#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/read.hpp"
#include "cchc/phrases/readings.hpp"
#include "cchc/workspace/documents.hpp"
#include "cchc/workspace/environment.hpp"
#include "commands/results_group.hpp"
#include "commands/settings.hpp"

namespace cchc::commands {

/// A plan with the name that output shows and what was found while reading it.
struct LoadedPlan {
  std::filesystem::path path;
  model::File<model::Plan> file;
  diagnostics::Diagnostics findings;

  const model::Plan& plan() const { return file.content; }
};

/// All of a candidate's bytes, standard input for `-`.
std::string read_candidate(const workspace::Candidate& candidate, workspace::Environment& environment);

/// The `*.yaml` and `*.yml` files directly in `folder`, sorted.
std::vector<std::filesystem::path> yaml_files_in(const std::filesystem::path& folder);

/// The plan in `bytes` with what was found while reading it; `path` names it, `-` standard input.
LoadedPlan load_plan(const std::filesystem::path& path, std::string bytes, phrases::Readings& readings);

/// True where the reference, in a results document at `results`, means `plan`: by its path, else by number, years and
/// place.
bool names_plan(const model::PlanReference& reference, const std::filesystem::path& results, const LoadedPlan& plan);

/// True where the reference's number, and its years and place as far as it has them, are those of `plan`.
bool is_meant(const model::PlanReference& reference, const model::Plan& plan);

/// The plans that a run is about, and the settings that hold for them.
struct FoundPlans {
  SettingsOfFiles settings;
  std::vector<LoadedPlan> plans;
  std::map<std::filesystem::path, ResultsGroup> results;  ///< by the folder or file where they were looked for
  phrases::Readings readings;                             ///< of the plans and of what is read beside them

  /// Weekends and the days off of the first plan's settings.
  calendar::DaysOff days_off() const;
};

/// The plans that `paths` mean, in order, without those that the settings exclude; nothing where a settings file is
/// faulty, which then stands on standard error. Throws Error where a file cannot be read or there is no plan at all.
std::optional<FoundPlans> find_plans(const std::vector<std::string>& paths, workspace::Environment& environment);

/// True where a document could not be read far enough to be reported on; then its findings stand on standard error.
bool too_broken(diagnostics::Diagnostics& findings, const source::Source& source, workspace::Environment& environment);

/// Where a document has errors, says on standard error that what they stand in is missing from what is printed.
void note_faults(const diagnostics::Diagnostics& findings, const source::Source& source,
                 workspace::Environment& environment);

}  // namespace cchc::commands
