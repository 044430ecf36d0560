#include "cchc/diagnostics/baseline.hpp"

#include <doctest/doctest.h>

using namespace cchc::diagnostics;

namespace {

Finding finding(std::string file, std::string_view rule, std::string value) {
  Finding one;
  one.file = std::move(file);
  one.name = rule;
  one.place = "title";
  one.value = std::move(value);
  return one;
}

std::string as_is(std::string_view file) { return std::string(file); }

bool any(const Known&) { return true; }

}  // namespace

TEST_CASE("diagnostics: a baseline silences as many findings of a kind as it holds") {
  std::vector<Finding> findings{finding("a", "x", "1"), finding("a", "x", "1"), finding("b", "x", "1")};
  const Baseline baseline = baseline_of({findings[0]}, {}, as_is);
  CHECK(silence(findings, baseline, as_is) == 1);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].file == "a");
  CHECK(findings[1].file == "b");
}

TEST_CASE("diagnostics: rules that are spared do not enter a baseline") {
  CHECK(baseline_of({finding("a", "x", "1"), finding("a", "y", "1")}, {"y"}, as_is).size() == 1);
}

TEST_CASE("diagnostics: adding to a baseline keeps what it holds and counts no finding twice") {
  const Baseline old = baseline_of({finding("a", "x", "1"), finding("a", "x", "1")}, {}, as_is);
  const Baseline found = baseline_of({finding("a", "x", "1"), finding("a", "x", "2")}, {}, as_is);
  const Baseline both = merged(old, found);
  CHECK(both.size() == 2);
  CHECK(both.at({"a", "x", "title", "1"}) == 2);
  CHECK(surplus(both, old, any) == 1);
  CHECK(surplus(old, found, any) == 1);
  CHECK(surplus(old, found, [](const Known&) { return false; }) == 0);
}
