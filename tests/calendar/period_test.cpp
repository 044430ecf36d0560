#include "cchc/calendar/period.hpp"

#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace cchc::calendar;
using cchc::text::Language;

TEST_CASE("calendar: a period knows its months") {
  const auto spans = [](Period period, unsigned first, unsigned last) {
    return period.first_month() == first && period.last_month() == last;
  };
  CHECK(spans({PeriodKind::month, 2025, 8}, 8, 8));
  CHECK(spans({PeriodKind::quarter, 2025, 1}, 1, 3));
  CHECK(spans({PeriodKind::quarter, 2025, 2}, 4, 6));
  CHECK(spans({PeriodKind::quarter, 2025, 3}, 7, 9));
  CHECK(spans({PeriodKind::quarter, 2025, 4}, 10, 12));
  CHECK(spans({PeriodKind::half, 2025, 1}, 1, 6));
  CHECK(spans({PeriodKind::half, 2025, 2}, 7, 12));
  CHECK(spans({PeriodKind::nine_months, 2025, 1}, 1, 9));
  CHECK(spans({PeriodKind::year, 2025, 1}, 1, 12));
}

TEST_CASE("calendar: symbols as machine formats want them") {
  CHECK(symbol({PeriodKind::quarter, 2025, 1}) == "2025-Q1");
  CHECK(symbol({PeriodKind::half, 2025, 2}) == "2025-H2");
  CHECK(symbol({PeriodKind::nine_months, 2025, 1}) == "2025-9M");
  CHECK(symbol({PeriodKind::month, 2025, 3}) == "2025-03");
  CHECK(symbol({PeriodKind::month, 2025, 12}) == "2025-12");
  CHECK(symbol({PeriodKind::year, 2025, 1}) == "2025");
}

TEST_CASE("calendar: labels in Vietnamese") {
  CHECK(label({PeriodKind::quarter, 2025, 1}) == "Quý I/2025");
  CHECK(label({PeriodKind::quarter, 2025, 4}) == "Quý IV/2025");
  CHECK(label({PeriodKind::half, 2025, 1}) == "6 tháng đầu năm 2025");
  CHECK(label({PeriodKind::half, 2025, 2}) == "6 tháng cuối năm 2025");
  CHECK(label({PeriodKind::nine_months, 2025, 1}) == "9 tháng năm 2025");
  CHECK(label({PeriodKind::month, 2025, 3}) == "Tháng 3/2025");
  CHECK(label({PeriodKind::month, 2025, 2}) == "Tháng 02/2025");
  CHECK(label({PeriodKind::month, 2025, 10}) == "Tháng 10/2025");
  CHECK(label({PeriodKind::year, 2025, 1}) == "Năm 2025");
}

TEST_CASE("calendar: labels in English") {
  CHECK(label({PeriodKind::quarter, 2025, 1}, Language::en) == "Quarter I/2025");
  CHECK(label({PeriodKind::half, 2025, 1}, Language::en) == "First six months of 2025");
  CHECK(label({PeriodKind::half, 2025, 2}, Language::en) == "Last six months of 2025");
  CHECK(label({PeriodKind::nine_months, 2025, 1}, Language::en) == "Nine months of 2025");
  CHECK(label({PeriodKind::month, 2025, 3}, Language::en) == "Month 3/2025");
  CHECK(label({PeriodKind::year, 2025, 1}, Language::en) == "Year 2025");
}

TEST_CASE("calendar: all_periods are twenty, each once, in order of kind") {
  const std::vector<Period> all = all_periods(2025);
  REQUIRE(all.size() == 20);
  std::set<std::string> symbols;
  for (const Period& one : all) symbols.insert(symbol(one));
  CHECK(symbols.size() == 20);
  CHECK(symbol(all.front()) == "2025-01");
  CHECK(symbol(all[12]) == "2025-Q1");
  CHECK(symbol(all[16]) == "2025-H1");
  CHECK(symbol(all[18]) == "2025-9M");
  CHECK(symbol(all.back()) == "2025");
}

TEST_CASE("calendar: reported_periods leave out quarters II and IV") {
  std::string symbols;
  for (const Period& one : reported_periods(2025)) symbols += symbol(one) + ' ';
  CHECK(symbols == "2025-Q1 2025-H1 2025-Q3 2025 ");
}
