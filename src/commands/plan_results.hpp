#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/read.hpp"
#include "commands/documents.hpp"

namespace cchc::commands {

/// A results document with what was found while reading it.
struct LoadedResults {
  std::filesystem::path path;
  model::File<model::Results> file;
  diagnostics::Diagnostics findings;

  const model::Results& results() const { return file.content; }
};

/// Every results document in the folder of `plan` or below whose plan it is; not those that the settings exclude.
std::vector<LoadedResults> results_beside(const LoadedPlan& plan, FoundPlans& found);

/// Of `files`, those results of `plan` whose period is the latest before `period`.
std::optional<LoadedResults> latest_before(const LoadedPlan& plan, const std::vector<std::filesystem::path>& files,
                                           calendar::Period period, phrases::Readings& readings);

/// The results that `path` (a file or a folder) names, or those beside the plan where it is empty.
std::vector<LoadedResults> results_for(const LoadedPlan& plan, const std::string& path, FoundPlans& found);

/// Of `all`, those that name this plan themselves.
std::vector<LoadedResults> only_of(const LoadedPlan& plan, std::vector<LoadedResults> all);

}  // namespace cchc::commands
