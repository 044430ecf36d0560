#pragma once

#include <compare>
#include <string>
#include <vector>

#include "cchc/text/language.hpp"

namespace cchc::calendar {

enum class PeriodKind { month, quarter, half, nine_months, year };

/// A reporting period (kỳ báo cáo) of one year.
struct Period {
  PeriodKind kind = PeriodKind::year;
  int year = 0;
  unsigned number = 1;  ///< from 1: the month, quarter or half-year; 1 for nine months and the year

  unsigned first_month() const;
  unsigned last_month() const;
  auto operator<=>(const Period&) const = default;
};

/// `2025-Q1`, `2025-H1`, `2025-9M`, `2025-03`, `2025`.
std::string symbol(Period period);

/// `Quý I/2025`, `6 tháng đầu năm 2025`, `9 tháng năm 2025`, `Tháng 3/2025` (`Tháng 01/2025`: decree 30/2020/NĐ-CP),
/// `Năm 2025`; or in English.
std::string label(Period period, text::Language language = text::Language::vi);

/// 12 months, 4 quarters, 2 halves, nine months, the year.
std::vector<Period> all_periods(int year);

/// Quarter I, six months, quarter III and the year: those that plans report (domain: quarters II and IV have none).
std::vector<Period> reported_periods(int year);

}  // namespace cchc::calendar
