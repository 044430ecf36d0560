#include "cchc/calendar/date.hpp"

#include <algorithm>

#include <date/date.h>
#include <fmt/format.h>

namespace cchc::calendar {

namespace {

date::year_month_day fields(Date day) { return date::sys_days(date::days(day - Date())); }

Date from(date::year_month_day fields) {
  return Date() + static_cast<int>(date::sys_days(fields).time_since_epoch().count());
}

std::optional<unsigned> figures(std::string_view text) {
  unsigned value = 0;
  for (const char one : text) {
    if (one < '0' || one > '9') return std::nullopt;
    value = value * 10 + static_cast<unsigned>(one - '0');
  }
  return value;
}

}  // namespace

std::optional<Date> Date::of(int year, unsigned month, unsigned day) {
  if (year < 1 || year > 9999 || month > 12 || day > 31) return std::nullopt;
  const date::year_month_day named = date::year(year) / date::month(month) / date::day(day);
  if (!named.ok()) return std::nullopt;
  return from(named);
}

int Date::year() const { return static_cast<int>(fields(*this).year()); }

unsigned Date::month() const { return static_cast<unsigned>(fields(*this).month()); }

unsigned Date::day() const { return static_cast<unsigned>(fields(*this).day()); }

unsigned Date::weekday() const { return date::weekday(date::sys_days(date::days(days_))).iso_encoding(); }

Date last_day_of_month(int year, unsigned month) {
  return from(date::year_month_day_last(date::year(year), date::month_day_last(date::month(month))));
}

std::string iso(Date date) { return fmt::format("{:04}-{:02}-{:02}", date.year(), date.month(), date.day()); }

std::string official(Date date) {
  const unsigned month = date.month();
  return fmt::format("{:02}/{}{}/{}", date.day(), month < 3 ? "0" : "", month, date.year());
}

std::optional<Date> parse_iso(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = figures(text.substr(0, 4));
  const auto month = figures(text.substr(5, 2));
  const auto day = figures(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return Date::of(static_cast<int>(*year), *month, *day);
}

}  // namespace cchc::calendar
