#include "cchc/calendar/days_off.hpp"

namespace cchc::calendar {

bool DaysOff::contains(Date day) const {
  constexpr unsigned saturday = 6;
  return day.weekday() >= saturday || added_.contains(day);
}

std::optional<Date> last_working_day(Date after, Date until, const DaysOff& days_off) {
  for (Date day = until; day > after; day = day - 1) {
    if (!days_off.contains(day)) return day;
  }
  return std::nullopt;
}

Date working_day_after(Date day, unsigned count, const DaysOff& days_off) {
  while (count > 0) {
    day = day + 1;
    if (!days_off.contains(day)) --count;
  }
  return day;
}

}  // namespace cchc::calendar
