#include "cchc/calendar/window.hpp"

namespace cchc::calendar {

Window window_of(Period period, ClosingRule rule) {
  const Date last = last_day_of_month(period.year, period.last_month());
  const Date opening = last_day_of_month(period.year, period.first_month());
  const Date first = opening - static_cast<int>(opening.day()) + 1;
  if (!rule.before_day) return {first, last};
  const auto day = static_cast<int>(*rule.before_day);
  const Date month_before = first - 1;
  return {month_before - static_cast<int>(month_before.day()) + day, last - static_cast<int>(last.day()) + day - 1};
}

}  // namespace cchc::calendar
