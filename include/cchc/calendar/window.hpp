#pragma once

#include <compare>
#include <optional>

#include "cchc/calendar/date.hpp"
#include "cchc/calendar/period.hpp"

namespace cchc::calendar {

/// The days whose data a report holds (thời gian chốt số liệu), both ends included; `last` is the closing date.
struct Window {
  Date first;
  Date last;

  bool contains(Date day) const { return first <= day && day <= last; }
  auto operator<=>(const Window&) const = default;
};

/// When data close: before `day` (1 to 28) of the period's last month, or with the calendar's own months.
/// Decree 09/2019/NĐ-CP article 12 sets day 15 for the whole country.
struct ClosingRule {
  std::optional<unsigned> before_day;  ///< none: the calendar regime

  static constexpr ClosingRule national() { return {15}; }
  static constexpr ClosingRule calendar() { return {std::nullopt}; }
};

/// From day D of the month before the period's first month to the day before day D of its last month.
Window window_of(Period period, ClosingRule rule);

}  // namespace cchc::calendar
