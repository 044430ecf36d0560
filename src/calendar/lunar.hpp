#pragma once

#include <optional>

#include "cchc/calendar/date.hpp"

namespace cchc::calendar {

/// A day of the Vietnamese lunar calendar (âm lịch).
struct LunarDate {
  int year = 0;        ///< the Gregorian year in which its first month begins
  unsigned month = 1;  ///< 1 to 12
  unsigned day = 1;    ///< 1 to 30
  bool leap = false;   ///< in the second of two months with this number (tháng nhuận)

  bool operator==(const LunarDate&) const = default;
};

/// Computed at UTC+7 for every year, though almanacs were made so from 1968 only (decision 121/CP of 8/8/1967).
/// Nothing where there is no such day: month 13, a leap month in another year, day 30 of a short month.
std::optional<Date> date_of(LunarDate day);

LunarDate lunar(Date day);

}  // namespace cchc::calendar
