#pragma once

#include <array>
#include <compare>

namespace almanac {

/// A day kept as three figures and moved one day at a time: the calendar once more, written without a day count.
struct Day {
  int year = 1;
  unsigned month = 1;
  unsigned day = 1;

  auto operator<=>(const Day&) const = default;
};

inline bool leap(int year) {
  if (year % 400 == 0) return true;
  return year % 4 == 0 && year % 100 != 0;
}

inline unsigned length_of(int year, unsigned month) {
  constexpr std::array<unsigned, 12> lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return lengths[month - 1] + (month == 2 && leap(year) ? 1 : 0);
}

inline Day next(Day day) {
  if (day.day < length_of(day.year, day.month)) return {day.year, day.month, day.day + 1};
  if (day.month < 12) return {day.year, day.month + 1, 1};
  return {day.year + 1, 1, 1};
}

/// 1 Monday … 7 Sunday, by Zeller's congruence.
inline unsigned weekday(Day day) {
  const int month = static_cast<int>(day.month < 3 ? day.month + 12 : day.month);
  const int year = day.month < 3 ? day.year - 1 : day.year;
  const int in_century = year % 100;
  const int century = year / 100;
  const int from_saturday =
      static_cast<int>(day.day) + 13 * (month + 1) / 5 + in_century + in_century / 4 + century / 4 + 5 * century;
  return static_cast<unsigned>((from_saturday + 5) % 7 + 1);
}

}  // namespace almanac
