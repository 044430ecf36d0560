#include "calendar/sky.hpp"

#include <cmath>

#include <doctest/doctest.h>

#include "cchc/calendar/date.hpp"

using namespace cchc::calendar;

namespace {

/// In universal time.
double julian_day(int year, unsigned month, unsigned day, int hour, int minute) {
  return 2440587.5 + (*Date::of(year, month, day) - Date()) + (hour + minute / 60.0) / 24;
}

constexpr double minute = 1.0 / 1440;

}  // namespace

TEST_CASE("calendar: new moons fall at the minutes that almanacs print") {
  CHECK(std::abs(new_moon(0) - julian_day(2000, 1, 6, 18, 14)) < 1.5 * minute);
  CHECK(std::abs(new_moon(300) - julian_day(2024, 4, 8, 18, 21)) < 1.5 * minute);
  CHECK(std::abs(new_moon(310) - julian_day(2025, 1, 29, 12, 36)) < 1.5 * minute);
  CHECK(std::abs(new_moon(323) - julian_day(2026, 2, 17, 12, 1)) < 1.5 * minute);
  // Astronomical Algorithms, example 49.a.
  CHECK(std::abs(new_moon(-283) - julian_day(1977, 2, 18, 3, 37)) < 1.5 * minute);
}

TEST_CASE("calendar: the sun stands where solstices and equinoxes put it") {
  constexpr double a_few_minutes = 0.003;
  CHECK(std::abs(sun_longitude(julian_day(2024, 12, 21, 9, 20)) - 270) < a_few_minutes);
  CHECK(std::abs(sun_longitude(julian_day(2000, 12, 21, 13, 37)) - 270) < a_few_minutes);
  CHECK(std::abs(sun_longitude(julian_day(2024, 6, 20, 20, 51)) - 90) < a_few_minutes);
  CHECK(std::abs(sun_longitude(julian_day(2024, 9, 22, 12, 44)) - 180) < a_few_minutes);
  // Astronomical Algorithms, example 25.b; the moment is in dynamical time, a minute ahead.
  CHECK(std::abs(sun_longitude(julian_day(1992, 10, 12, 23, 59)) - 199.906) < 0.001);
}

TEST_CASE("calendar: lunations last between 29 days 6 hours and 29 days 20 hours, from 1900 to 2200") {
  for (int lunation = -1240; lunation < 2475; ++lunation) {
    const double length = new_moon(lunation + 1) - new_moon(lunation);
    CHECK(length > 29 + 6.0 / 24);
    CHECK(length < 29 + 20.0 / 24);
  }
}

TEST_CASE("calendar: the nearest lunation is at most half a month away") {
  for (double day = 2415020.5; day < 2524600; day += 9.7) {
    CHECK(std::abs(new_moon(nearest_lunation(day)) - day) < 15.5);
  }
}
