#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

#include <doctest/doctest.h>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/parse.hpp"
#include "cchc/yaml/tree.hpp"
#include "tests/golden.hpp"

namespace tests {

/// A case of the YAML test suite as it is meant: its stand-ins for white space replaced.
inline std::string meant(std::string text) {
  static constexpr std::pair<std::string_view, std::string_view> stand_ins[] = {
      {"———»", "\t"}, {"——»", "\t"}, {"—»", "\t"},          {"»", "\t"}, {"␣", " "},
      {"↵", ""},      {"←", "\r"},   {"⇔", "\xEF\xBB\xBF"}, {"∎\n", ""}};
  for (const auto& [from, to] : stand_ins) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
      text.replace(at, from.size(), to);
    }
  }
  return text;
}

/// Hands every file of the YAML test suite and every case in it to `check`; skipped where the suite is not there
/// (`data/yaml-test-suite` in the folder CCHC_SHARED, else in `../shared`).
template <class Check>
void check_yaml_suite(Check check) {
  namespace fs = std::filesystem;
  const char* shared = std::getenv("CCHC_SHARED");
  const fs::path suite = (shared != nullptr ? fs::path(shared) : root / "../shared") / "data/yaml-test-suite";
  if (!fs::exists(suite)) {
    MESSAGE("skipped: the YAML test suite is not there");
    return;
  }
  std::size_t cases = 0;
  for (const auto& entry : fs::directory_iterator(suite)) {
    if (entry.path().extension() != ".yaml") continue;
    CAPTURE(entry.path().filename().string());
    const cchc::source::Source file("case", read_bytes(entry.path()));
    check(std::string(file.bytes()));
    cchc::diagnostics::Diagnostics unheard;
    const cchc::yaml::Tree tree = cchc::yaml::parse(file, unheard);
    for (const cchc::yaml::Node& one : tree.items(tree.root())) {
      const cchc::yaml::Node* text = tree.find(one, "yaml");
      if (text == nullptr) continue;
      CAPTURE(tree.text(*text));
      check(meant(std::string(tree.text(*text))));
      ++cases;
    }
  }
  CHECK(cases > 300);
}

}  // namespace tests
