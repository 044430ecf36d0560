#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "../../findings.hpp"

using namespace cchc;

namespace {

struct Printed {
  std::string period;
  calendar::Window window;
};

std::vector<Printed> tiles() {
  std::vector<Printed> windows;
  for (const calendar::Period& period : calendar::all_periods(2025)) {
    windows.push_back({calendar::symbol(period), calendar::window_of(period, {10})});
  }
  return windows;
}

std::vector<std::string> clashes(const std::vector<Printed>& windows) {
  std::string plan = "format: cchc-plan/1\ntitle: Kế hoạch năm 2025\nyears: 2025\nreporting:\n  windows:\n";
  for (const auto& [period, window] : windows) {
    plan += "    " + period + ": " + calendar::official(window.first) + " - " + calendar::official(window.last) + "\n";
  }
  auto lines = tests::findings_in_plan(rules::window_gap, plan);
  for (std::string& line : tests::findings_in_plan(rules::window_overlap, plan)) lines.push_back(std::move(line));
  return lines;
}

}  // namespace

TEST_CASE("rules: windows of every period tile the year") { CHECK(clashes(tiles()).empty()); }

TEST_CASE("rules: one wrong day among printed windows is one finding") {
  for (std::size_t at = 0; at < tiles().size(); ++at) {
    for (const int days : {-3, -1, 1, 3}) {
      auto first = tiles();
      first[at].window.first = first[at].window.first + days;
      auto last = tiles();
      last[at].window.last = last[at].window.last + days;
      CAPTURE(first[at].period);
      CAPTURE(days);
      CHECK(clashes(first).size() == 1);
      CHECK(clashes(last).size() == 1);
    }
  }
}
