#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/yaml/rules.hpp"
#include "reading.hpp"

namespace {

const std::filesystem::path folder = std::filesystem::path(CCHC_SOURCE_DIR) / "tests/yaml/cases";

std::set<std::string> names_with(const std::string& extension) {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == extension) names.insert(entry.path().stem().string());
  }
  return names;
}

}  // namespace

TEST_CASE("yaml: every case is answered as its .expected file says") {
  const bool rewrite = std::getenv("CCHC_REWRITE_GOLDENS") != nullptr;
  const auto names = names_with(".yaml");
  CHECK(names.size() >= 60);
  for (const std::string& name : names) {
    CAPTURE(name);
    const Reading reading(read_file((folder / (name + ".yaml")).string()));
    const std::string golden = (folder / (name + ".expected")).string();
    if (rewrite) std::ofstream(golden, std::ios::binary) << reading.report();
    CHECK(reading.report() == read_file(golden));
    CHECK(PlaceCheck(reading).run() == "");
  }
  CHECK(names == names_with(".expected"));
}

TEST_CASE(
    "yaml: the cases between them need every message of yaml-syntax, duplicate-key and split-text but those at the "
    "end") {
  std::set<const cchc::diagnostics::Message*> needed;
  for (const std::string& name : names_with(".yaml")) {
    const Reading reading(read_file((folder / (name + ".yaml")).string()));
    for (const auto& finding : reading.findings()) needed.insert(finding.message);
  }
  for (const auto* rule : {&cchc::yaml::yaml_syntax, &cchc::yaml::duplicate_key, &cchc::yaml::split_text}) {
    const bool texts = rule == &cchc::yaml::split_text;
    const bool syntax = rule == &cchc::yaml::yaml_syntax;        // its last ones are those of slips
    const std::size_t elsewhere = texts ? 2 : (syntax ? 6 : 1);  // the readers of documents need these
    for (const auto& message : rule->messages.first(rule->messages.size() - elsewhere)) {
      CAPTURE(message.what.en);
      CHECK(needed.count(&message) == 1);
    }
  }
}
