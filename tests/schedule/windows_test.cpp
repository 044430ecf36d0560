#include "cchc/schedule/windows.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/documents.hpp"

using namespace cchc;

namespace {

/// The due days, ISO, of a plan of 2026 whose stream says `stream` and whose one step is due by `rule`; `-` for none.
std::vector<std::string> due_days(const std::string& stream, const std::string& rule) {
  const auto plan = tests::read_plan("format: cchc-plan/1\ntitle: Kế hoạch\nyears: 2026\nreporting:\n" + stream +
                                     "  periods: [Q1]\n  steps:\n    - from: vp\n      due: " + rule + "\n");
  std::vector<std::string> days;
  for (const schedule::ReportWindow& window : schedule::windows_of(*plan, {}, {})) {
    for (const schedule::StepDue& step : window.steps) days.push_back(step.due ? calendar::iso(*step.due) : "-");
  }
  return days;
}

const std::string after_closing = "2 ngày làm việc kể từ ngày chốt số liệu";

}  // namespace

TEST_CASE("schedule: working days after closing are counted from the window's end") {
  CHECK(due_days("  closes_before_day: 10\n", after_closing) == std::vector<std::string>{"2026-03-11"});
  CHECK(due_days("  regime: calendar\n", after_closing) == std::vector<std::string>{"2026-04-02"});
}

TEST_CASE("schedule: without a closing date nobody knows what so many days after it is") {
  CHECK(due_days("", after_closing) == std::vector<std::string>{"-"});
  CHECK(due_days("", "trước ngày 12 của tháng cuối kỳ") == std::vector<std::string>{"2026-03-11"});
}
