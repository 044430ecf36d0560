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

/// The results in `parsed`, read with the years of `plan`.
LoadedResults read_as_results(const std::filesystem::path& path, model::Parsed parsed,
                              diagnostics::Diagnostics findings, const LoadedPlan& plan, phrases::Readings& readings);

/// Of `files`, those results of `plan` whose period is the latest before `period`.
std::optional<LoadedResults> latest_before(const LoadedPlan& plan, const std::vector<std::filesystem::path>& files,
                                           calendar::Period period, phrases::Readings& readings);

/// The results that count for `plan`: those in its folder or below that name it or, where `path` is not empty, those in
/// that file or folder; these must name it only where there are several plans. Not those that the settings exclude.
std::vector<LoadedResults> results_for(const LoadedPlan& plan, const std::string& path, FoundPlans& found);

}  // namespace cchc::commands
