#include "cchc/calendar/period.hpp"

#include <array>
#include <string_view>

#include <fmt/format.h>

namespace cchc::calendar {

namespace {

constexpr std::array<std::string_view, 4> roman = {"I", "II", "III", "IV"};

std::string vietnamese(Period period) {
  switch (period.kind) {
    // Decree 30/2020/NĐ-CP: a 0 before months 1 and 2 only.
    case PeriodKind::month:
      return fmt::format("Tháng {}{}/{}", period.number < 3 ? "0" : "", period.number, period.year);
    case PeriodKind::quarter: return fmt::format("Quý {}/{}", roman.at(period.number - 1), period.year);
    case PeriodKind::half: return fmt::format("6 tháng {} năm {}", period.number == 1 ? "đầu" : "cuối", period.year);
    case PeriodKind::nine_months: return fmt::format("9 tháng năm {}", period.year);
    case PeriodKind::year: break;
  }
  return fmt::format("Năm {}", period.year);
}

std::string english(Period period) {
  switch (period.kind) {
    case PeriodKind::month: return fmt::format("Month {}/{}", period.number, period.year);
    case PeriodKind::quarter: return fmt::format("Quarter {}/{}", roman.at(period.number - 1), period.year);
    case PeriodKind::half:
      return fmt::format("{} six months of {}", period.number == 1 ? "First" : "Last", period.year);
    case PeriodKind::nine_months: return fmt::format("Nine months of {}", period.year);
    case PeriodKind::year: break;
  }
  return fmt::format("Year {}", period.year);
}

}  // namespace

unsigned Period::first_month() const {
  switch (kind) {
    case PeriodKind::month: return number;
    case PeriodKind::quarter: return 3 * number - 2;
    case PeriodKind::half: return 6 * number - 5;
    case PeriodKind::nine_months:
    case PeriodKind::year: break;
  }
  return 1;
}

unsigned Period::last_month() const {
  switch (kind) {
    case PeriodKind::month: return number;
    case PeriodKind::quarter: return 3 * number;
    case PeriodKind::half: return 6 * number;
    case PeriodKind::nine_months: return 9;
    case PeriodKind::year: break;
  }
  return 12;
}

std::string symbol(Period period) {
  switch (period.kind) {
    case PeriodKind::month: return fmt::format("{:04}-{:02}", period.year, period.number);
    case PeriodKind::quarter: return fmt::format("{:04}-Q{}", period.year, period.number);
    case PeriodKind::half: return fmt::format("{:04}-H{}", period.year, period.number);
    case PeriodKind::nine_months: return fmt::format("{:04}-9M", period.year);
    case PeriodKind::year: break;
  }
  return fmt::format("{:04}", period.year);
}

std::string label(Period period, text::Language language) {
  return language == text::Language::en ? english(period) : vietnamese(period);
}

std::vector<Period> all_periods(int year) {
  std::vector<Period> out;
  for (unsigned month = 1; month <= 12; ++month) out.push_back({PeriodKind::month, year, month});
  for (unsigned quarter = 1; quarter <= 4; ++quarter) out.push_back({PeriodKind::quarter, year, quarter});
  for (unsigned half = 1; half <= 2; ++half) out.push_back({PeriodKind::half, year, half});
  out.push_back({PeriodKind::nine_months, year, 1});
  out.push_back({PeriodKind::year, year, 1});
  return out;
}

std::vector<Period> reported_periods(int year) {
  return {{PeriodKind::quarter, year, 1},
          {PeriodKind::half, year, 1},
          {PeriodKind::quarter, year, 3},
          {PeriodKind::year, year, 1}};
}

}  // namespace cchc::calendar
