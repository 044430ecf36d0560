#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "calendar/data/holiday_choices.hpp"
#include "calendar/data/holidays.hpp"
#include "calendar/data/swapped_days.hpp"
#include "cchc/calendar/date.hpp"
#include "cchc/text/normalize.hpp"
#include "tests/shipped_table.hpp"

using namespace cchc::calendar;
using tests::Cells;
using tests::shipped_table;

namespace {

bool day_or_none(std::string_view text) { return text.empty() || parse_iso(text); }

}  // namespace

TEST_CASE("calendar: the embedded tables say what their YAML says") {
  std::vector<Cells> holidays;
  for (const auto& row : data::holidays::rows) {
    holidays.push_back({{"holiday", std::string(row.holiday)},
                        {"name_vi", std::string(row.name_vi)},
                        {"name_en", std::string(row.name_en)},
                        {"calendar", std::string(row.calendar)},
                        {"month", std::to_string(row.month)},
                        {"day", std::to_string(row.day)},
                        {"days", std::to_string(row.days)},
                        {"ahead", std::string(row.ahead)},
                        {"in_force", std::string(row.in_force)},
                        {"until", std::string(row.until)},
                        {"source", std::string(row.source)}});
  }
  CHECK(holidays == shipped_table("holidays"));
  std::vector<Cells> choices;
  for (const auto& row : data::holiday_choices::rows) {
    choices.push_back({{"year", std::to_string(row.year)},
                       {"holiday", std::string(row.holiday)},
                       {"ahead", std::to_string(row.ahead)},
                       {"source", std::string(row.source)}});
  }
  CHECK(choices == shipped_table("holiday_choices"));
  std::vector<Cells> swaps;
  for (const auto& row : data::swapped_days::rows) {
    swaps.push_back(
        {{"off", std::string(row.off)}, {"worked", std::string(row.worked)}, {"source", std::string(row.source)}});
  }
  CHECK(swaps == shipped_table("swapped_days"));
}

TEST_CASE("calendar: holidays.yaml holds days that are there and shares that fit") {
  for (const auto& row : data::holidays::rows) {
    CHECK(parse_iso(row.in_force));
    CHECK(day_or_none(row.until));
    CHECK(row.days >= 1);
    const auto month = static_cast<unsigned>(row.month);
    const auto day = static_cast<unsigned>(row.day);
    CHECK(Date::of(2023, month, day));
    CHECK((row.ahead.empty() || row.ahead.size() == 7));
    for (const char figure : row.ahead) CHECK((figure >= '0' && figure - '0' < row.days));
    CHECK(cchc::text::is_nfc(row.name_vi));
  }
}

TEST_CASE("calendar: holidays.yaml has one law in force for a holiday at a time") {
  for (const auto& one : data::holidays::rows) {
    for (const auto& other : data::holidays::rows) {
      if (&one == &other || one.holiday != other.holiday) continue;
      CHECK(
          ((!one.until.empty() && one.until < other.in_force) || (!other.until.empty() && other.until < one.in_force)));
    }
  }
}

TEST_CASE("calendar: holiday_choices.yaml chooses for both holidays of a year, once, a share that the law leaves") {
  std::set<std::pair<int, std::string_view>> chosen;
  for (const auto& row : data::holiday_choices::rows) {
    CHECK(chosen.emplace(row.year, row.holiday).second);
    const std::string today = std::to_string(row.year) + "-06-01";
    for (const auto& law : data::holidays::rows) {
      const bool in_force = law.in_force <= today && (law.until.empty() || today <= law.until);
      if (law.holiday == row.holiday && in_force) CHECK(row.ahead < law.days);
    }
  }
  for (const auto& row : data::holiday_choices::rows) {
    CHECK(chosen.count({row.year, "tet"}) == 1);
    CHECK(chosen.count({row.year, "national"}) == 1);
  }
}

TEST_CASE("calendar: swapped_days.yaml exchanges a weekday for a Saturday of a year that has its choices") {
  for (const auto& row : data::swapped_days::rows) {
    const auto off = parse_iso(row.off);
    const auto worked = parse_iso(row.worked);
    REQUIRE(off);
    REQUIRE(worked);
    CHECK(off->weekday() < 6);
    CHECK(worked->weekday() == 6);
    bool known = false;
    for (const auto& choice : data::holiday_choices::rows) known = known || choice.year == off->year();
    CHECK(known);
  }
}
