#pragma once

#include <optional>
#include <set>

#include "cchc/calendar/date.hpp"

namespace cchc::calendar {

/// The days on which offices do not work: Saturdays, Sundays, and the days that were added.
class DaysOff {
 public:
  bool contains(Date day) const;
  void add(Date day) { added_.insert(day); }

 private:
  std::set<Date> added_;
};

/// The last working day after `after` and on or before `until`, if there is one.
std::optional<Date> last_working_day(Date after, Date until, const DaysOff& days_off);

/// The `count`-th working day after `day`; `count` from 1.
Date working_day_after(Date day, unsigned count, const DaysOff& days_off);

}  // namespace cchc::calendar
