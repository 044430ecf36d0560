#pragma once

#include <filesystem>
#include <map>
#include <vector>

namespace cchc::commands {

/// Which files below a folder are results documents; each folder is gone through once, however many plans lie in it.
class ResultsPaths {
 public:
  /// Throws Error where a file cannot be read.
  const std::vector<std::filesystem::path>& below(const std::filesystem::path& folder);

 private:
  std::map<std::filesystem::path, std::vector<std::filesystem::path>> by_folder_;
};

}  // namespace cchc::commands
