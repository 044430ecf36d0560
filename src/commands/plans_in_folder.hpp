#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cchc/model/results.hpp"
#include "cchc/phrases/readings.hpp"

namespace cchc::commands {

struct LoadedPlan;

/// The plans directly in a folder, found by what results say of them; each file is looked at once, when the search has
/// come to it, and then only where its number is asked for.
class PlansInFolder {
 public:
  explicit PlansInFolder(const std::filesystem::path& folder);

  /// The first one, in the order of names, that `reference` means by number, years and place. Throws Error where a file
  /// before it cannot be read.
  std::optional<LoadedPlan> find(const model::PlanReference& reference, phrases::Readings& readings);

 private:
  std::vector<std::filesystem::path> files_;
  std::size_t next_ = 0;  ///< the first that was not looked at yet
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_number_;
};

}  // namespace cchc::commands
