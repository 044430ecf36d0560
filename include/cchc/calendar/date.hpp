#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cchc::calendar {

/// One calendar day of the Gregorian calendar, years 1 to 9999.
class Date {
 public:
  Date() = default;

  /// Nothing where there is no such day (30/02, month 13).
  static std::optional<Date> of(int year, unsigned month, unsigned day);

  int year() const;
  unsigned month() const;
  unsigned day() const;

  /// 1 Monday … 7 Sunday.
  unsigned weekday() const;

  friend Date operator+(Date date, int days) { return Date(date.days_ + days); }
  friend Date operator-(Date date, int days) { return Date(date.days_ - days); }
  /// Days from `b` to `a`.
  friend int operator-(Date a, Date b) { return a.days_ - b.days_; }
  friend auto operator<=>(const Date&, const Date&) = default;

 private:
  explicit Date(std::int32_t days) : days_(days) {}
  std::int32_t days_ = 0;  ///< since 1970-01-01
};

/// The last day of `month` (1 to 12).
Date last_day_of_month(int year, unsigned month);

/// `2025-03-09`, as machine formats want it.
std::string iso(Date date);

/// Official style of decree 30/2020/NĐ-CP: a 0 before days under 10 and before months 1 and 2 only (`09/3/2025`).
std::string official(Date date);

/// Reads exactly `2025-03-09`; nothing where it is another form or no such day.
std::optional<Date> parse_iso(std::string_view text);

}  // namespace cchc::calendar
