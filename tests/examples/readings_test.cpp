#include "readings.hpp"

#include <algorithm>
#include <filesystem>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/workspace/documents.hpp"
#include "tests/documents.hpp"
#include "tests/golden.hpp"

namespace {

namespace fs = std::filesystem;
namespace workspace = cchc::workspace;

std::vector<fs::path> sorted(std::vector<fs::path> paths) {
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::vector<fs::path> examples() {
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(tests::root / "examples")) {
    if (entry.is_directory()) folders.push_back(entry.path());
  }
  return sorted(std::move(folders));
}

std::vector<fs::path> documents(const fs::path& example, workspace::DocumentKind kind) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(example)) {
    const bool yaml = entry.is_regular_file() && entry.path().extension() == ".yaml";
    if (yaml && workspace::kind_of(tests::read_bytes(entry.path())) == kind) files.push_back(entry.path());
  }
  return sorted(std::move(files));
}

/// Each document's name, then its phrases.
std::string readings_of(const fs::path& example) {
  std::string out;
  cchc::phrases::Years years;
  for (const fs::path& file : documents(example, workspace::DocumentKind::plan)) {
    const auto plan = tests::read_plan(tests::read_bytes(file));
    if (plan->years) years = *plan->years;
    out += file.lexically_relative(example).generic_string() + "\n" + tests::readings(*plan);
  }
  for (const fs::path& file : documents(example, workspace::DocumentKind::results)) {
    const auto results = tests::read_results(tests::read_bytes(file), years);
    out += "\n" + file.lexically_relative(example).generic_string() + "\n" + tests::readings(*results);
  }
  return out;
}

}  // namespace

TEST_CASE("examples: every phrase reads as readings.txt says") {
  CHECK_FALSE(examples().empty());
  for (const fs::path& example : examples()) tests::check_golden(example / "readings.txt", readings_of(example));
}
