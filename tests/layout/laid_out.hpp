#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "cchc/layout/format.hpp"
#include "cchc/source/source.hpp"

namespace cchc::tests {

inline layout::Formatted laid_out(std::string bytes, layout::Order order = layout::Order::kept) {
  return layout::format(source::Source("ke-hoach.yaml", std::move(bytes)), order);
}

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
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

}  // namespace cchc::tests
