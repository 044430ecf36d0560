#include "cchc/calendar/due_rule.hpp"

#include <algorithm>

namespace cchc::calendar {

namespace {

/// Day `number` of a month, at most its last; 0 is the last day of the month before.
Date day_of_month(int year, unsigned month, int number) {
  const Date last = last_day_of_month(year, month);
  const auto length = static_cast<int>(last.day());
  return last - length + std::min(number, length);
}

}  // namespace

std::optional<Date> due_day(const DueRule& rule, Period period, Window window, const DaysOff& days_off) {
  const int step_back = rule.before ? 1 : 0;
  const int number = static_cast<int>(rule.day) - step_back;
  switch (rule.kind) {
    case DueKind::day_of_last_month: return day_of_month(period.year, period.last_month(), number);
    case DueKind::day_of_year: return day_of_month(period.year, rule.month, number);
    case DueKind::working_days_after_closing: return working_day_after(window.last, rule.day, days_off) - step_back;
    case DueKind::on_guidance: break;
  }
  return std::nullopt;
}

}  // namespace cchc::calendar
