#include "calendar/lunar.hpp"

#include <array>
#include <cmath>
#include <map>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

using namespace cchc::calendar;

namespace {

/// Day 1 of month 1 as Vietnamese almanacs have it, from 1968.
constexpr std::array<std::string_view, 86> tet = {
    "01-29", "02-16", "02-06", "01-27", "02-15", "02-03", "01-23", "02-11",  // 1968
    "01-31", "02-18", "02-07", "01-28", "02-16", "02-05", "01-25", "02-13",  // 1976
    "02-02", "01-21", "02-09", "01-29", "02-17", "02-06", "01-27", "02-15",  // 1984
    "02-04", "01-23", "02-10", "01-31", "02-19", "02-07", "01-28", "02-16",  // 1992
    "02-05", "01-24", "02-12", "02-01", "01-22", "02-09", "01-29", "02-17",  // 2000
    "02-07", "01-26", "02-14", "02-03", "01-23", "02-10", "01-31", "02-19",  // 2008
    "02-08", "01-28", "02-16", "02-05", "01-25", "02-12", "02-01", "01-22",  // 2016
    "02-10", "01-29", "02-17", "02-06", "01-26", "02-13", "02-02", "01-23",  // 2024
    "02-11", "01-31", "02-19", "02-08", "01-28", "02-15", "02-04", "01-24",  // 2032
    "02-12", "02-01", "01-22", "02-10", "01-30", "02-17", "02-06", "01-26",  // 2040
    "02-14", "02-02", "01-23", "02-11", "02-01", "02-18",                    // 2048
};
constexpr int first_tet_year = 1968;

/// Year → the month that comes twice, likewise from 1968 to 2053.
const std::map<int, unsigned> leap_months = {
    {1968, 7},  {1971, 5}, {1974, 4}, {1976, 8}, {1979, 6}, {1982, 4}, {1985, 2}, {1987, 7},
    {1990, 5},  {1993, 3}, {1995, 8}, {1998, 5}, {2001, 4}, {2004, 2}, {2006, 7}, {2009, 5},
    {2012, 4},  {2014, 9}, {2017, 6}, {2020, 4}, {2023, 2}, {2025, 6}, {2028, 5}, {2031, 3},
    {2033, 11}, {2036, 6}, {2039, 5}, {2042, 2}, {2044, 7}, {2047, 5}, {2050, 3}, {2052, 8},
};

std::string solar(LunarDate day) {
  const auto found = date_of(day);
  return found ? iso(*found) : "none";
}

}  // namespace

TEST_CASE("calendar: Tết falls where almanacs have it, from 1968 to 2053") {
  for (std::size_t place = 0; place < tet.size(); ++place) {
    const int year = first_tet_year + static_cast<int>(place);
    CHECK(solar({year, 1, 1}) == std::to_string(year) + "-" + std::string(tet[place]));
  }
}

TEST_CASE("calendar: Tết differs from the Chinese new year where midnight in Hanoi and Beijing part the new moon") {
  CHECK(solar({1968, 1, 1}) == "1968-01-29");  // Chinese: 30 January
  CHECK(solar({1985, 1, 1}) == "1985-01-21");  // 20 February: the leap month is another
  CHECK(solar({2007, 1, 1}) == "2007-02-17");  // 18 February
  CHECK(solar({2030, 1, 1}) == "2030-02-02");  // 3 February
  CHECK(solar({2053, 1, 1}) == "2053-02-18");  // 19 February
}

TEST_CASE("calendar: the leap month is the one that almanacs have, from 1968 to 2053") {
  for (int year = 1968; year <= 2053; ++year) {
    const auto leap = leap_months.find(year);
    for (unsigned month = 1; month <= 12; ++month) {
      const bool expected = leap != leap_months.end() && leap->second == month;
      CHECK_MESSAGE(date_of({year, month, 1, true}).has_value() == expected, year, "-", month);
    }
  }
}

TEST_CASE("calendar: days inside the year are numbered as almanacs number them") {
  CHECK(solar({2025, 3, 10}) == "2025-04-07");
  CHECK(solar({2026, 3, 10}) == "2026-04-26");
  CHECK(solar({2023, 3, 10}) == "2023-04-29");
  CHECK(solar({2024, 8, 15}) == "2024-09-17");
  CHECK(solar({2025, 6, 1, true}) == "2025-07-25");
  CHECK(solar({2025, 7, 15}) == "2025-09-06");
  CHECK(lunar(*Date::of(2025, 1, 28)) == LunarDate{2024, 12, 29});
  CHECK(lunar(*Date::of(2026, 2, 16)) == LunarDate{2025, 12, 29});
  CHECK(lunar(*Date::of(2024, 2, 9)) == LunarDate{2023, 12, 30});
  CHECK(lunar(*Date::of(2033, 12, 31)) == LunarDate{2033, 11, 10, true});
  CHECK(lunar(*Date::of(2026, 1, 1)) == LunarDate{2025, 11, 13});
}

TEST_CASE("calendar: a lunar day that is not there has no date") {
  CHECK_FALSE(date_of({2024, 12, 30}));
  CHECK(date_of({2023, 12, 30}));
  CHECK_FALSE(date_of({2025, 5, 1, true}));
  CHECK_FALSE(date_of({2024, 6, 1, true}));
  CHECK_FALSE(date_of({2025, 0, 1}));
  CHECK_FALSE(date_of({2025, 13, 1}));
  CHECK_FALSE(date_of({2025, 1, 0}));
  CHECK_FALSE(date_of({2025, 1, 31}));
}

TEST_CASE("calendar: lunar months follow each other, 29 or 30 days long, and lunar undoes date_of, from 1900 to 2199") {
  Date expected = *date_of({1900, 1, 1});
  for (int year = 1900; year < 2200; ++year) {
    int months = 0;
    for (unsigned month = 1; month <= 12; ++month) {
      for (const bool leap : {false, true}) {
        const auto first = date_of({year, month, 1, leap});
        if (!first) continue;
        const unsigned length = date_of({year, month, 30, leap}) ? 30 : 29;
        CHECK(*first == expected);
        CHECK(lunar(*first) == LunarDate{year, month, 1, leap});
        expected = *first + static_cast<int>(length);
        CHECK(lunar(expected - 1) == LunarDate{year, month, length, leap});
        ++months;
      }
    }
    CHECK((months == 12 || months == 13));
  }
}

TEST_CASE("calendar: the noon of every first day is within a day or so of the mean new moon, from 1900 to 2199") {
  constexpr double mean_month = 29.530588861;
  constexpr double evening = 21.3 / 24;  // the mean new moon of 6 January 2000, in Hanoi
  const Date known = *Date::of(2000, 1, 6);
  for (int year = 1900; year < 2200; ++year) {
    for (unsigned month = 1; month <= 12; ++month) {
      const double noon = (*date_of({year, month, 1}) - known) + 0.5 - evening;
      CHECK(std::abs(noon - std::round(noon / mean_month) * mean_month) < 1.15);
    }
  }
}

TEST_CASE("calendar: Tết lies between 19 January and 22 February, from 1900 to 2199") {
  for (int year = 1900; year < 2200; ++year) {
    const Date day = *date_of({year, 1, 1});
    CHECK(*Date::of(year, 1, 19) <= day);
    CHECK(day <= *Date::of(year, 2, 22));
  }
}

TEST_CASE("calendar: lunar dates are there at both ends of the calendar") {
  CHECK(lunar(*Date::of(1, 1, 1)).year == 0);
  CHECK(lunar(*Date::of(9999, 12, 31)).year == 9999);
  CHECK(date_of({9999, 1, 1})->year() == 9999);
}
