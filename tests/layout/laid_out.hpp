#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "cchc/layout/format.hpp"
#include "cchc/source/source.hpp"

namespace tests {

inline cchc::layout::Formatted laid_out(std::string bytes, cchc::layout::Order order = cchc::layout::Order::kept) {
  return cchc::layout::format(cchc::source::Source("ke-hoach.yaml", std::move(bytes)), order);
}

/// Every YAML file of the project; those that the build made aside.
inline std::vector<std::filesystem::path> project_files() {
  namespace fs = std::filesystem;
  std::vector<fs::path> files;
  for (const char* folder : {"docs", "examples", "src", "tests"}) {
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(CCHC_SOURCE_DIR) / folder)) {
      const auto end = entry.path().extension();
      if (entry.is_regular_file() && (end == ".yaml" || end == ".yml")) files.push_back(entry.path());
    }
  }
  return files;
}

}  // namespace tests
