#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/read.hpp"
#include "cchc/workspace/documents.hpp"
#include "cchc/workspace/environment.hpp"
#include "commands/results_paths.hpp"

namespace cchc::commands {

/// A plan with the name that output shows and what was found while reading it.
struct LoadedPlan {
  std::filesystem::path path;
  model::File<model::Plan> file;
  diagnostics::Diagnostics findings;

  const model::Plan& plan() const { return file.content; }
};

struct LoadedResults {
  std::filesystem::path path;
  model::File<model::Results> file;
  diagnostics::Diagnostics findings;

  const model::Results& results() const { return file.content; }
};

/// All of a candidate's bytes, standard input for `-`.
std::string read_candidate(const workspace::Candidate& candidate, workspace::Environment& environment);

LoadedPlan load_plan(const std::filesystem::path& path, std::string bytes);

/// The plan that a results document names: by its path, else by number, years and place among the YAML files in the
/// document's folder and the one above; nothing where there is none.
std::optional<LoadedPlan> find_plan(const model::PlanReference& reference, const std::filesystem::path& results);

/// The plans that `paths` mean, in order. Throws Error where one cannot be read or there is none at all.
std::vector<LoadedPlan> load_plans(const std::vector<std::string>& paths, workspace::Environment& environment);

/// Every results document in the folder of `plan` or below whose plan it is.
std::vector<LoadedResults> results_beside(const LoadedPlan& plan, ResultsPaths& paths);

/// The latest earlier period's results of `plan` in the folder of the file `results`, which hold `period`.
std::optional<LoadedResults> results_before(const LoadedPlan& plan, const std::filesystem::path& results,
                                            calendar::Period period);

/// The results that `path` (a file or a folder) names, or those beside the plan where it is empty.
std::vector<LoadedResults> results_for(const LoadedPlan& plan, const std::string& path, ResultsPaths& paths);

/// Of `all`, those that name this plan themselves.
std::vector<LoadedResults> only_of(const LoadedPlan& plan, std::vector<LoadedResults> all);

/// True where a document could not be read far enough to be reported on; then its findings stand on standard error.
bool too_broken(diagnostics::Diagnostics& findings, const source::Source& source, workspace::Environment& environment);

}  // namespace cchc::commands
