#include "cchc/calendar/date.hpp"

#include <string_view>

#include <doctest/doctest.h>

#include "almanac.hpp"

using namespace cchc::calendar;

TEST_CASE("calendar: Date::of takes the days there are and no others") {
  CHECK(Date::of(2025, 3, 9));
  CHECK(Date::of(2024, 2, 29));
  CHECK(Date::of(2000, 2, 29));
  CHECK(Date::of(1, 1, 1));
  CHECK(Date::of(9999, 12, 31));
  CHECK_FALSE(Date::of(2025, 2, 29));
  CHECK_FALSE(Date::of(1900, 2, 29));
  CHECK_FALSE(Date::of(2100, 2, 29));
  CHECK_FALSE(Date::of(2025, 2, 30));
  CHECK_FALSE(Date::of(2025, 4, 31));
  CHECK_FALSE(Date::of(2025, 13, 1));
  CHECK_FALSE(Date::of(2025, 0, 1));
  CHECK_FALSE(Date::of(2025, 1, 0));
  CHECK_FALSE(Date::of(2025, 1, 32));
  CHECK_FALSE(Date::of(2025, 257, 1));
  CHECK_FALSE(Date::of(2025, 1, 257));
  CHECK_FALSE(Date::of(0, 1, 1));
  CHECK_FALSE(Date::of(-1, 1, 1));
  CHECK_FALSE(Date::of(10000, 1, 1));
}

TEST_CASE("calendar: every day from 1600 to 2400 follows the one before, as an almanac has it") {
  almanac::Day known{1600, 1, 1};
  Date day = *Date::of(1600, 1, 1);
  std::size_t wrong = 0;
  for (; known.year <= 2400; known = almanac::next(known), day = day + 1) {
    const bool same = day.year() == known.year && day.month() == known.month && day.day() == known.day;
    const bool named = Date::of(known.year, known.month, known.day) == day;
    if (!same || !named || day.weekday() != almanac::weekday(known)) ++wrong;
  }
  CHECK(wrong == 0);
  CHECK(day - *Date::of(1600, 1, 1) == 2 * 146097 + 366);
}

TEST_CASE("calendar: days are counted between dates and compared by them") {
  const Date closing = *Date::of(2025, 3, 9);
  const Date issued = *Date::of(2024, 12, 10);
  CHECK(closing - issued == 89);
  CHECK(issued - closing == -89);
  CHECK(issued + 89 == closing);
  CHECK(closing - 89 == issued);
  CHECK(issued < closing);
  CHECK(Date() == *Date::of(1970, 1, 1));
}

TEST_CASE("calendar: weekdays that are known") {
  CHECK(Date::of(1945, 9, 2)->weekday() == 7);
  CHECK(Date::of(2000, 1, 1)->weekday() == 6);
  CHECK(Date::of(2025, 3, 10)->weekday() == 1);
  CHECK(Date::of(1900, 1, 1)->weekday() == 1);
}

TEST_CASE("calendar: last_day_of_month knows leap years") {
  CHECK(last_day_of_month(2024, 2) == *Date::of(2024, 2, 29));
  CHECK(last_day_of_month(2025, 2) == *Date::of(2025, 2, 28));
  CHECK(last_day_of_month(2100, 2) == *Date::of(2100, 2, 28));
  for (unsigned month = 1; month <= 12; ++month) {
    CHECK(last_day_of_month(2025, month).day() == almanac::length_of(2025, month));
  }
}

TEST_CASE("calendar: official writes a 0 before days under 10 and months 1 and 2 only") {
  CHECK(official(*Date::of(2025, 3, 9)) == "09/3/2025");
  CHECK(official(*Date::of(2026, 2, 28)) == "28/02/2026");
  CHECK(official(*Date::of(2021, 7, 15)) == "15/7/2021");
  CHECK(official(*Date::of(2024, 10, 7)) == "07/10/2024");
  CHECK(official(*Date::of(2025, 1, 1)) == "01/01/2025");
  CHECK(official(*Date::of(2025, 12, 10)) == "10/12/2025");
}

TEST_CASE("calendar: iso and parse_iso are each other's reverse") {
  CHECK(iso(*Date::of(2025, 3, 9)) == "2025-03-09");
  CHECK(iso(*Date::of(12, 1, 2)) == "0012-01-02");
  for (Date day = *Date::of(2023, 12, 1); day < *Date::of(2025, 2, 1); day = day + 1) {
    CHECK(parse_iso(iso(day)) == day);
  }
}

TEST_CASE("calendar: parse_iso takes no other form and no day that is not there") {
  for (const std::string_view text : {"2025-3-9", "2025/03/09", "09/3/2025", "2025-02-30", "2025-00-10", "0000-01-01",
                                      "2025-03-09 ", " 2025-03-09", "20250309", "2025-03-0x", "+025-03-09", ""}) {
    CHECK_FALSE(parse_iso(text));
  }
}
