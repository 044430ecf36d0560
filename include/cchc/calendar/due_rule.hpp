#pragma once

#include <optional>

#include "cchc/calendar/days_off.hpp"
#include "cchc/calendar/window.hpp"

namespace cchc::calendar {

enum class DueKind {
  day_of_last_month,           ///< "chậm nhất ngày 12 của tháng cuối kỳ"
  day_of_year,                 ///< "trước ngày 25/11 hàng năm"
  working_days_after_closing,  ///< "5 ngày làm việc kể từ ngày chốt số liệu"
  on_guidance,                 ///< "theo hướng dẫn của …": no day until somebody names one
};

/// When a report must have been sent (thời hạn gửi).
struct DueRule {
  DueKind kind = DueKind::day_of_last_month;
  unsigned day = 0;     ///< day of the month, or the number of working days
  unsigned month = 0;   ///< day_of_year only
  bool before = false;  ///< "trước": the last acceptable day is the day before

  bool operator==(const DueRule&) const = default;
};

/// The last acceptable day for `period`, whose data close on `window.last`; a day past the month's end is its last day.
/// Nothing for `on_guidance`.
std::optional<Date> due_day(const DueRule& rule, Period period, Window window, const DaysOff& days_off);

}  // namespace cchc::calendar
