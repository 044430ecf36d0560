#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "almanac.hpp"
#include "cchc/calendar/window.hpp"

using namespace cchc::calendar;

namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2200;

/// Days 1 to 28, then the calendar regime.
std::vector<ClosingRule> all_rules() {
  std::vector<ClosingRule> out;
  for (unsigned day = 1; day <= 28; ++day) out.push_back({day});
  out.push_back(ClosingRule::calendar());
  return out;
}

struct Ends {
  almanac::Day first;
  almanac::Day last;
  bool met = false;
};

/// The reporting month of one day, by looking at the day alone: from the closing day on it belongs to the next month.
almanac::Day month_of(almanac::Day day, ClosingRule rule) {
  const bool next_month = rule.before_day && day.day >= *rule.before_day;
  if (!next_month) return {day.year, day.month, 1};
  return day.month == 12 ? almanac::Day{day.year + 1, 1, 1} : almanac::Day{day.year, day.month + 1, 1};
}

constexpr std::size_t per_year = 20;

/// First and last day met of every period, twenty a year in the order of `all_periods`.
std::vector<Ends> windows_day_by_day(ClosingRule rule) {
  std::vector<Ends> out(per_year * (last_year + 2 - first_year));
  const auto add = [&](int year, std::size_t place, almanac::Day day) {
    if (year < first_year) return;
    Ends& ends = out[per_year * static_cast<std::size_t>(year - first_year) + place];
    if (!ends.met) ends.first = day;
    ends.met = true;
    ends.last = day;
  };
  for (almanac::Day day{first_year - 1, 11, 1}; day.year <= last_year; day = almanac::next(day)) {
    const almanac::Day month = month_of(day, rule);
    add(month.year, month.month - 1, day);
    add(month.year, 12 + (month.month - 1) / 3, day);
    add(month.year, month.month <= 6 ? 16 : 17, day);
    if (month.month <= 9) add(month.year, 18, day);
    add(month.year, 19, day);
  }
  return out;
}

bool same(Date date, almanac::Day day) {
  return date.year() == day.year && date.month() == day.month && date.day() == day.day;
}

std::vector<Period> periods_of(PeriodKind kind) {
  std::vector<Period> out;
  for (int year = first_year; year <= last_year; ++year) {
    for (const Period& one : all_periods(year)) {
      if (one.kind == kind) out.push_back(one);
    }
  }
  return out;
}

}  // namespace

TEST_CASE("calendar: windows are those of a walk through all days from 1900 to 2200") {
  for (const ClosingRule rule : all_rules()) {
    const std::vector<Ends> walked = windows_day_by_day(rule);
    std::string wrong;
    std::size_t compared = 0;
    for (int year = first_year; year <= last_year; ++year) {
      for (const Period& period : all_periods(year)) {
        const Window window = window_of(period, rule);
        const Ends& ends = walked.at(compared++);
        if (!same(window.first, ends.first) || !same(window.last, ends.last)) wrong += symbol(period) + ' ';
      }
    }
    CHECK(compared == per_year * 301);
    CHECK(wrong == "");
  }
}

TEST_CASE("calendar: window_of tiles the years") {
  for (const ClosingRule rule : all_rules()) {
    for (const PeriodKind kind : {PeriodKind::month, PeriodKind::quarter, PeriodKind::half, PeriodKind::year}) {
      std::optional<Window> before;
      std::string wrong;
      for (const Period& period : periods_of(kind)) {
        const Window window = window_of(period, rule);
        if (before && window.first != before->last + 1) wrong += symbol(period) + ' ';
        before = window;
      }
      CHECK(wrong == "");
    }
  }
}

TEST_CASE("calendar: quarter I, half, nine months and year start together, each within the next") {
  for (const ClosingRule rule : all_rules()) {
    std::string wrong;
    for (int year = first_year; year <= last_year; ++year) {
      const Window quarter = window_of({PeriodKind::quarter, year, 1}, rule);
      const Window half = window_of({PeriodKind::half, year, 1}, rule);
      const Window nine = window_of({PeriodKind::nine_months, year, 1}, rule);
      const Window whole = window_of({PeriodKind::year, year, 1}, rule);
      const bool together = quarter.first == half.first && half.first == nine.first && nine.first == whole.first;
      const bool nested = quarter.last < half.last && half.last < nine.last && nine.last < whole.last;
      if (!together || !nested) wrong += std::to_string(year) + ' ';
    }
    CHECK(wrong == "");
  }
}

TEST_CASE("calendar: every day from 1900 to 2200 lies in exactly one monthly window") {
  for (const ClosingRule rule : all_rules()) {
    std::vector<unsigned> holders(
        static_cast<std::size_t>(*Date::of(last_year + 1, 1, 1) - *Date::of(first_year, 1, 1)));
    std::vector<Period> months = periods_of(PeriodKind::month);
    months.push_back({PeriodKind::month, last_year + 1, 1});
    for (const Period& period : months) {
      const Window window = window_of(period, rule);
      for (Date day = window.first; day <= window.last; day = day + 1) {
        const int place = day - *Date::of(first_year, 1, 1);
        if (place >= 0 && static_cast<std::size_t>(place) < holders.size()) ++holders[static_cast<std::size_t>(place)];
      }
    }
    std::size_t wrong = 0;
    for (const unsigned count : holders) wrong += count == 1 ? 0 : 1;
    CHECK(wrong == 0);
  }
}

TEST_CASE("calendar: the year's window has 366 days where it holds a 29/02") {
  for (const ClosingRule rule : all_rules()) {
    std::string wrong;
    for (int year = first_year; year <= last_year; ++year) {
      const Window window = window_of({PeriodKind::year, year, 1}, rule);
      if (window.last - window.first + 1 != (almanac::leap(year) ? 366 : 365)) wrong += std::to_string(year) + ' ';
    }
    CHECK(wrong == "");
  }
}

TEST_CASE("calendar: closing before day 1 ends every window on the last day of a month") {
  std::string wrong;
  for (int year = first_year; year <= last_year; ++year) {
    for (const Period& period : all_periods(year)) {
      const Date last = window_of(period, {1}).last;
      const bool month_before = last.month() % 12 + 1 == period.last_month();
      if (last.day() != almanac::length_of(last.year(), last.month()) || !month_before) wrong += symbol(period) + ' ';
    }
  }
  CHECK(wrong == "");
}
