#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "cchc/model/results.hpp"

namespace cchc::commands {

struct LoadedPlan;

/// One spelling for all ways to one file.
std::string spelled(const std::filesystem::path& path);

/// Which results documents may belong to a plan, by what they say of it, so that not each has to be held against each
/// plan.
class ResultsIndex {
 public:
  /// Adds document `number`, which stands at `results`; numbers are added in rising order.
  void add(std::size_t number, const std::filesystem::path& results, const model::PlanReference& reference);

  /// The numbers, rising, of all that name `plan`, and perhaps others that `names_plan` tells apart.
  std::vector<std::size_t> of(const LoadedPlan& plan) const;

 private:
  std::map<std::string, std::vector<std::size_t>> by_path_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_number_;
  std::vector<std::size_t> by_link_;  ///< those whose plan has several names
};

}  // namespace cchc::commands
