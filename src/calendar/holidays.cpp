#include "calendar/holidays.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "calendar/data/holiday_choices.hpp"
#include "calendar/data/holidays.hpp"
#include "calendar/data/swapped_days.hpp"
#include "calendar/lunar.hpp"

namespace cchc::calendar {

namespace {

using Holiday = data::holidays::Row;
using SpecialDays = std::map<Date, SpecialDay>;

constexpr unsigned friday = 5;
constexpr text::Bilingual swapped_off = {"ngày nghỉ hoán đổi", "a day off exchanged for a Saturday"};
constexpr text::Bilingual swapped_worked = {"thứ Bảy làm bù", "a Saturday worked in exchange"};
constexpr text::Bilingual make_up = {"nghỉ bù ngày lễ trùng ngày nghỉ cuối tuần",
                                     "make-up day for a holiday on a weekend"};

bool in_force(const Holiday& holiday, Date day) {
  return *parse_iso(holiday.in_force) <= day && (holiday.until.empty() || day <= *parse_iso(holiday.until));
}

Date day_of(const Holiday& holiday, int year) {
  const auto month = static_cast<unsigned>(holiday.month);
  const auto day = static_cast<unsigned>(holiday.day);
  return holiday.calendar == "lunar" ? *date_of({year, month, day}) : *Date::of(year, month, day);
}

/// How many of the days off come before `day` itself.
int ahead(const Holiday& holiday, Date day) {
  for (const auto& choice : data::holiday_choices::rows) {
    if (choice.year == day.year() && choice.holiday == holiday.holiday) return choice.ahead;
  }
  return holiday.ahead.empty() ? 0 : holiday.ahead.at(day.weekday() - 1) - '0';
}

void add_holidays(SpecialDays& days, int year) {
  for (const Holiday& holiday : data::holidays::rows) {
    const Date day = day_of(holiday, year);
    if (!in_force(holiday, day)) continue;
    const Date first = day - ahead(holiday, day);
    for (Date off = first; off < first + holiday.days; off = off + 1) {
      days.try_emplace(off, SpecialDay{off, false, {holiday.name_vi, holiday.name_en}});
    }
  }
}

void add_swaps(SpecialDays& days, int year) {
  for (const auto& swap : data::swapped_days::rows) {
    const Date off = *parse_iso(swap.off);
    const Date worked = *parse_iso(swap.worked);
    if (off.year() == year) days.try_emplace(off, SpecialDay{off, false, swapped_off});
    if (worked.year() == year) days.try_emplace(worked, SpecialDay{worked, true, swapped_worked});
  }
}

/// Labour Code 2019 article 111, 2012 article 115: a holiday on a weekend is made up on the next working day.
void add_make_up_days(SpecialDays& days, const SpecialDays& holidays) {
  for (const auto& [holiday, unused] : holidays) {
    if (holiday.weekday() <= friday) continue;
    Date next = holiday;
    while (next.weekday() > friday || days.contains(next)) next = next + 1;
    days.try_emplace(next, SpecialDay{next, false, make_up});
  }
}

}  // namespace

std::vector<SpecialDay> special_days(int year) {
  SpecialDays days;
  add_holidays(days, year);
  const SpecialDays holidays = days;
  add_swaps(days, year);
  add_make_up_days(days, holidays);
  std::vector<SpecialDay> out;
  out.reserve(days.size());
  for (const auto& [day, special] : days) out.push_back(special);
  return out;
}

bool choices_known(int year) {
  const auto& rows = data::holiday_choices::rows;
  return std::any_of(rows.begin(), rows.end(), [&](const auto& choice) { return choice.year == year; });
}

bool law_known(int year) {
  const auto& rows = data::holidays::rows;
  return std::any_of(rows.begin(), rows.end(),
                     [&](const Holiday& holiday) { return parse_iso(holiday.in_force)->year() <= year; });
}

}  // namespace cchc::calendar
