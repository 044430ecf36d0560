#include "calendar/lunar.hpp"

#include <cmath>

#include "calendar/sky.hpp"

namespace cchc::calendar {

namespace {

constexpr double utc_plus_7 = 7.0 / 24;
constexpr double julian_day_of_1970 = 2440587.5;  ///< at midnight in universal time
constexpr int winter_solstice = 9;                ///< the sector of the sun that begins with it

/// Midnight in Vietnam with which `day` begins.
double midnight(Date day) { return julian_day_of_1970 - utc_plus_7 + (day - Date()); }

Date first_day(int lunation) {
  return Date() + static_cast<int>(std::floor(new_moon(lunation) - julian_day_of_1970 + utc_plus_7));
}

/// The month that holds `day`.
int lunation_of(Date day) {
  const int near = nearest_lunation(midnight(day));
  return day < first_day(near) ? near - 1 : near;
}

/// Which twelfth of its way the sun is in when `day` begins; each begins with a major solar term (trung khí).
int sector(Date day) { return static_cast<int>(sun_longitude(midnight(day)) / 30) % 12; }

/// The month that holds the winter solstice of `year`.
int eleventh_month(int year) {
  constexpr unsigned december = 12;
  const int last = lunation_of(last_day_of_month(year, december));
  return sector(first_day(last)) < winter_solstice ? last : last - 1;
}

/// The months from the eleventh of the year before `year` to the tenth of `year`.
struct SolsticeYear {
  int first;  ///< the eleventh month
  int leap;   ///< how many months after it the leap month comes; 0 for none
};

/// Where 13 months lie between two solstices, the first without a major solar term is the leap month.
SolsticeYear solstice_year(int year) {
  constexpr int months_of_a_leap_year = 13;
  const int first = eleventh_month(year - 1);
  if (eleventh_month(year) - first < months_of_a_leap_year) return {first, 0};
  int leap = 1;
  int at_start = sector(first_day(first + leap));
  for (; leap < months_of_a_leap_year - 1; ++leap) {
    const int at_end = sector(first_day(first + leap + 1));
    if (at_start == at_end) break;
    at_start = at_end;
  }
  return {first, leap};
}

}  // namespace

std::optional<Date> date_of(LunarDate day) {
  if (day.month < 1 || day.month > 12 || day.day < 1) return std::nullopt;
  const SolsticeYear year = solstice_year(day.month > 10 ? day.year + 1 : day.year);
  int place = static_cast<int>(day.month + 1) % 12;
  if (day.leap && place + 1 != year.leap) return std::nullopt;
  if (day.leap || (year.leap > 0 && place >= year.leap)) ++place;
  const Date first = first_day(year.first + place);
  const Date found = first + static_cast<int>(day.day) - 1;
  if (day.day > 29 && found >= first_day(year.first + place + 1)) return std::nullopt;
  return found;
}

LunarDate lunar(Date day) {
  const int lunation = lunation_of(day);
  int year = day.year();
  SolsticeYear months = solstice_year(year);
  if (const SolsticeYear next = solstice_year(year + 1); lunation >= next.first) {
    months = next;
    ++year;
  }
  int place = lunation - months.first;
  const bool leap = months.leap > 0 && place == months.leap;
  if (months.leap > 0 && place >= months.leap) --place;
  const auto month = static_cast<unsigned>((place + 10) % 12 + 1);
  const auto number = static_cast<unsigned>(day - first_day(lunation) + 1);
  return {month > 10 ? year - 1 : year, month, number, leap};
}

}  // namespace cchc::calendar
