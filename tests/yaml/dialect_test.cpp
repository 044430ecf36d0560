#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "both_readers.hpp"
#include "mutator.hpp"
#include "reading.hpp"

namespace {

/// Reports where the readers differ; true where the text is of the dialect.
bool agree(const std::string& text) {
  const BothReaders both(text);
  if (!both.difference().empty()) FAIL_CHECK(both.difference() << "\n" << text);
  return both.accepted();
}

std::vector<std::string> yaml_files_below(std::string_view folder) {
  std::vector<std::string> files;
  const auto root = std::filesystem::path(CCHC_SOURCE_DIR) / folder;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    const auto extension = entry.path().extension();
    if (entry.is_regular_file() && (extension == ".yaml" || extension == ".yml"))
      files.push_back(entry.path().string());
  }
  return files;
}

}  // namespace

TEST_CASE("yaml: plans as they are typed are of the dialect") {
  for (const std::string& file : yaml_files_below("examples")) {
    CAPTURE(file);
    CHECK(agree(read_file(file)));
  }
  CHECK(agree(read_file(CCHC_SOURCE_DIR "/tests/yaml/plan.yaml")));
}

TEST_CASE("yaml: both readers agree on every document of the project") {
  std::size_t accepted = 0;
  for (const std::string& file : yaml_files_below("tests")) {
    CAPTURE(file);
    if (agree(read_file(file))) ++accepted;
  }
  CHECK(accepted > 200);
}

TEST_CASE("yaml: both readers agree on whatever is changed in a plan") {
  const std::string plan = read_file(CCHC_SOURCE_DIR "/tests/yaml/plan.yaml");
  Mutator mutator(20260301);
  std::size_t accepted = 0;
  for (int i = 0; i < 3000; ++i) {
    if (agree(mutator.change(plan))) ++accepted;
  }
  CHECK(accepted > 500);
}
