#include "cchc/calendar/window.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace cchc::calendar;

namespace {

std::string printed(Period period, ClosingRule rule) {
  const Window window = window_of(period, rule);
  return official(window.first) + " - " + official(window.last);
}

constexpr ClosingRule day_10{10};
constexpr ClosingRule day_1{1};
constexpr Period q1{PeriodKind::quarter, 2025, 1};
constexpr Period h1{PeriodKind::half, 2025, 1};
constexpr Period q3{PeriodKind::quarter, 2025, 3};
constexpr Period whole{PeriodKind::year, 2025, 1};

}  // namespace

TEST_CASE("calendar: windows that close before day 10") {
  CHECK(printed(q1, day_10) == "10/12/2024 - 09/3/2025");
  CHECK(printed(h1, day_10) == "10/12/2024 - 09/6/2025");
  CHECK(printed(q3, day_10) == "10/6/2025 - 09/9/2025");
  CHECK(printed(whole, day_10) == "10/12/2024 - 09/12/2025");
}

TEST_CASE("calendar: windows that close at the end of the month before the last") {
  CHECK(printed(q1, day_1) == "01/12/2024 - 28/02/2025");
  CHECK(printed(h1, day_1) == "01/12/2024 - 31/5/2025");
  CHECK(printed(q3, day_1) == "01/6/2025 - 31/8/2025");
  CHECK(printed(whole, day_1) == "01/12/2024 - 30/11/2025");
}

TEST_CASE("calendar: windows of decree 09/2019") {
  CHECK(printed(q1, ClosingRule::national()) == "15/12/2024 - 14/3/2025");
  CHECK(printed(h1, ClosingRule::national()) == "15/12/2024 - 14/6/2025");
  CHECK(printed(q3, ClosingRule::national()) == "15/6/2025 - 14/9/2025");
  CHECK(printed(whole, ClosingRule::national()) == "15/12/2024 - 14/12/2025");
}

TEST_CASE("calendar: the other periods follow the same rule") {
  CHECK(printed({PeriodKind::month, 2025, 1}, day_10) == "10/12/2024 - 09/01/2025");
  CHECK(printed({PeriodKind::month, 2025, 3}, day_10) == "10/02/2025 - 09/3/2025");
  CHECK(printed({PeriodKind::quarter, 2025, 2}, day_10) == "10/3/2025 - 09/6/2025");
  CHECK(printed({PeriodKind::quarter, 2025, 4}, day_10) == "10/9/2025 - 09/12/2025");
  CHECK(printed({PeriodKind::half, 2025, 2}, day_10) == "10/6/2025 - 09/12/2025");
  CHECK(printed({PeriodKind::nine_months, 2025, 1}, day_10) == "10/12/2024 - 09/9/2025");
}

TEST_CASE("calendar: the calendar regime keeps whole months") {
  CHECK(printed(q1, ClosingRule::calendar()) == "01/01/2025 - 31/3/2025");
  CHECK(printed(h1, ClosingRule::calendar()) == "01/01/2025 - 30/6/2025");
  CHECK(printed(q3, ClosingRule::calendar()) == "01/7/2025 - 30/9/2025");
  CHECK(printed(whole, ClosingRule::calendar()) == "01/01/2025 - 31/12/2025");
  CHECK(printed({PeriodKind::month, 2028, 2}, ClosingRule::calendar()) == "01/02/2028 - 29/02/2028");
}

TEST_CASE("calendar: a leap day ends quarter I where data close before day 1") {
  CHECK(printed({PeriodKind::quarter, 2028, 1}, day_1) == "01/12/2027 - 29/02/2028");
  CHECK(printed({PeriodKind::quarter, 2100, 1}, day_1) == "01/12/2099 - 28/02/2100");
  CHECK(printed({PeriodKind::month, 2028, 3}, {28}) == "28/02/2028 - 27/3/2028");
  CHECK(printed({PeriodKind::month, 2028, 2}, {28}) == "28/01/2028 - 27/02/2028");
}

TEST_CASE("calendar: a window holds both its ends") {
  const Window window = window_of(q1, day_10);
  CHECK(window.contains(*Date::of(2024, 12, 10)));
  CHECK(window.contains(*Date::of(2025, 3, 9)));
  CHECK_FALSE(window.contains(*Date::of(2024, 12, 9)));
  CHECK_FALSE(window.contains(*Date::of(2025, 3, 10)));
}

TEST_CASE("calendar: the first year's window begins in the year before") {
  const Window window = window_of({PeriodKind::year, 1, 1}, day_10);
  CHECK(window.last == *Date::of(1, 12, 9));
  CHECK(window.last - window.first == 364);
}
