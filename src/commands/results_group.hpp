#pragma once

#include <filesystem>
#include <vector>

#include "cchc/phrases/readings.hpp"
#include "cchc/workspace/documents.hpp"
#include "commands/results_index.hpp"
#include "commands/settings.hpp"

namespace cchc::commands {

struct LoadedResults;

/// Files that may hold results of several plans. The first plan has all of them looked through, any further one only
/// those that may be its own.
class ResultsGroup {
 public:
  /// Files that were not named count only where they say that they are results.
  explicit ResultsGroup(std::vector<workspace::Candidate> files) : files_(std::move(files)) {}

  /// The results of `plan`, but not those that the settings exclude. Throws Error where a file cannot be read.
  std::vector<LoadedResults> of(const LoadedPlan& plan, SettingsOfFiles& settings, phrases::Readings& readings);

 private:
  std::vector<workspace::Candidate> files_;
  ResultsIndex index_;
  bool indexed_ = false;
};

}  // namespace cchc::commands
