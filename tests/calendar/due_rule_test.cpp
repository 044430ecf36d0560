#include "cchc/calendar/due_rule.hpp"

#include <optional>
#include <string>

#include <doctest/doctest.h>

using namespace cchc::calendar;

namespace {

const DaysOff days_off;

constexpr Period q1{PeriodKind::quarter, 2025, 1};

std::string due(const DueRule& rule, Period period, ClosingRule closing = ClosingRule::national()) {
  const std::optional<Date> day = due_day(rule, period, window_of(period, closing), days_off);
  return day ? official(*day) : "";
}

}  // namespace

TEST_CASE("calendar: due on a day of the period's last month") {
  CHECK(due({DueKind::day_of_last_month, 12}, q1) == "12/3/2025");
  CHECK(due({DueKind::day_of_last_month, 12}, {PeriodKind::half, 2025, 1}) == "12/6/2025");
  CHECK(due({DueKind::day_of_last_month, 12}, {PeriodKind::quarter, 2025, 3}) == "12/9/2025");
  CHECK(due({DueKind::day_of_last_month, 12}, {PeriodKind::year, 2025, 1}) == "12/12/2025");
  CHECK(due({DueKind::day_of_last_month, 12}, {PeriodKind::month, 2025, 2}) == "12/02/2025");
}

TEST_CASE("calendar: due before a day means the day before") {
  CHECK(due({DueKind::day_of_last_month, 15, 0, true}, q1) == "14/3/2025");
  CHECK(due({DueKind::day_of_last_month, 1, 0, true}, q1) == "28/02/2025");
  CHECK(due({DueKind::day_of_last_month, 1, 0, true}, {PeriodKind::month, 2025, 1}) == "31/12/2024");
}

TEST_CASE("calendar: a day past the month's end is its last day") {
  CHECK(due({DueKind::day_of_last_month, 31}, {PeriodKind::month, 2025, 2}) == "28/02/2025");
  CHECK(due({DueKind::day_of_last_month, 30}, {PeriodKind::month, 2024, 2}) == "29/02/2024");
  CHECK(due({DueKind::day_of_last_month, 31}, {PeriodKind::half, 2025, 1}) == "30/6/2025");
  CHECK(due({DueKind::day_of_last_month, 31}, q1) == "31/3/2025");
  CHECK(due({DueKind::day_of_last_month, 31, 0, true}, {PeriodKind::month, 2025, 2}) == "28/02/2025");
}

TEST_CASE("calendar: due on a day of the year") {
  CHECK(due({DueKind::day_of_year, 25, 11, true}, {PeriodKind::year, 2025, 1}) == "24/11/2025");
  CHECK(due({DueKind::day_of_year, 25, 11, false}, {PeriodKind::year, 2025, 1}) == "25/11/2025");
  CHECK(due({DueKind::day_of_year, 29, 2, false}, {PeriodKind::year, 2025, 1}) == "28/02/2025");
  CHECK(due({DueKind::day_of_year, 1, 1, true}, {PeriodKind::year, 2025, 1}) == "31/12/2024");
}

TEST_CASE("calendar: due some working days after the data close") {
  CHECK(due({DueKind::working_days_after_closing, 5}, q1) == "21/3/2025");
  CHECK(due({DueKind::working_days_after_closing, 1}, q1) == "17/3/2025");
  CHECK(due({DueKind::working_days_after_closing, 5}, q1, {10}) == "14/3/2025");
  CHECK(due({DueKind::working_days_after_closing, 3}, q1, ClosingRule::calendar()) == "03/4/2025");
  CHECK(due({DueKind::working_days_after_closing, 6, 0, true}, q1) == "23/3/2025");
}

TEST_CASE("calendar: working days after closing pass over holidays and count worked Saturdays") {
  const DueRule rule{DueKind::working_days_after_closing, 2};
  CHECK(due(rule, {PeriodKind::month, 2025, 4}, ClosingRule::calendar()) == "06/5/2025");
  CHECK(due(rule, {PeriodKind::month, 2025, 4}, {25}) == "26/4/2025");
  CHECK(due(rule, {PeriodKind::month, 2026, 2}, {14}) == "24/02/2026");
}

TEST_CASE("calendar: due as somebody will say has no day") { CHECK(due({DueKind::on_guidance}, q1) == ""); }

TEST_CASE("calendar: no working day is left where units send before the day on which data close") {
  const DueRule units{DueKind::day_of_last_month, 10, 0, true};
  const DueRule office{DueKind::day_of_last_month, 15, 0, true};
  for (const Period& period : reported_periods(2025)) {
    const Window window = window_of(period, {10});
    CHECK(due_day(units, period, window, days_off) == window.last);
    CHECK_FALSE(last_working_day(window.last, *due_day(units, period, window, days_off), days_off));
    CHECK(due_day(office, period, window, days_off) == window.last + 5);
    CHECK(last_working_day(window.last, *due_day(office, period, window, days_off), days_off));
  }
}

TEST_CASE("calendar: five days after closing at a month's end leave time in every period of 2026") {
  const DueRule rule{DueKind::day_of_last_month, 5};
  for (const Period& period : reported_periods(2026)) {
    const Window window = window_of(period, {1});
    const std::optional<Date> last = last_working_day(window.last, *due_day(rule, period, window, days_off), days_off);
    REQUIRE(last);
    CHECK(window.last < *last);
    CHECK(*last <= window.last + 5);
  }
}
