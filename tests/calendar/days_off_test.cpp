#include "cchc/calendar/days_off.hpp"

#include <doctest/doctest.h>

#include "almanac.hpp"

using namespace cchc::calendar;

namespace {

Date day(int year, unsigned month, unsigned number) { return *Date::of(year, month, number); }

const DaysOff days_off;

}  // namespace

TEST_CASE("calendar: Saturdays and Sundays are off, and no other day of the week") {
  for (almanac::Day known{2024, 1, 1}; known.year < 2026; known = almanac::next(known)) {
    CHECK(days_off.contains(day(known.year, known.month, known.day)) == (almanac::weekday(known) > 5));
  }
}

TEST_CASE("calendar: last_working_day is the last one behind the first day and not behind the second") {
  CHECK(last_working_day(day(2025, 3, 9), day(2025, 3, 12), days_off) == day(2025, 3, 12));
  CHECK(last_working_day(day(2025, 3, 9), day(2025, 3, 16), days_off) == day(2025, 3, 14));
  CHECK(last_working_day(day(2025, 3, 9), day(2025, 3, 10), days_off) == day(2025, 3, 10));
  CHECK(last_working_day(day(2025, 3, 13), day(2025, 3, 16), days_off) == day(2025, 3, 14));
}

TEST_CASE("calendar: last_working_day is none where no day is left") {
  CHECK_FALSE(last_working_day(day(2025, 3, 14), day(2025, 3, 16), days_off));
  CHECK_FALSE(last_working_day(day(2025, 3, 12), day(2025, 3, 12), days_off));
  CHECK_FALSE(last_working_day(day(2025, 3, 12), day(2025, 3, 10), days_off));
}

TEST_CASE("calendar: working_day_after counts from the day behind") {
  CHECK(working_day_after(day(2025, 3, 14), 1, days_off) == day(2025, 3, 17));
  CHECK(working_day_after(day(2025, 3, 15), 1, days_off) == day(2025, 3, 17));
  CHECK(working_day_after(day(2025, 3, 10), 1, days_off) == day(2025, 3, 11));
  CHECK(working_day_after(day(2025, 3, 9), 5, days_off) == day(2025, 3, 14));
  CHECK(working_day_after(day(2025, 3, 9), 6, days_off) == day(2025, 3, 17));
  CHECK(working_day_after(day(2025, 3, 10), 10, days_off) == day(2025, 3, 24));
}
