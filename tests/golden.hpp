#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>

namespace tests {

inline const std::filesystem::path root = CCHC_SOURCE_DIR;

inline std::string read_bytes(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Holds `actual` against the file at `path`; CCHC_REWRITE_GOLDENS=1 writes it there instead.
inline void check_golden(const std::filesystem::path& path, const std::string& actual) {
  if (std::getenv("CCHC_REWRITE_GOLDENS") != nullptr) {
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  INFO(path.generic_string());
  CHECK(std::filesystem::exists(path));
  CHECK(read_bytes(path) == actual);
}

}  // namespace tests
