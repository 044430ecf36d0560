#include "cchc/phrases/readings.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace cchc;
using namespace cchc::phrases;

TEST_CASE("phrases: a phrase met before shares its reading") {
  Readings readings;
  const Shared<Target> first = *readings.target("≥ 95%").reading;
  CHECK(*first == *read_target("≥ 95%"));
  CHECK(&**readings.target(std::string("≥ 95%")).reading == &*first);
}

TEST_CASE("phrases: a phrase without a year is read anew for other years") {
  Readings readings;
  CHECK((*readings.deadline("Quý III", {2025, 2025}))->last == calendar::Date::of(2025, 9, 30));
  CHECK((*readings.deadline("Quý III", {2026, 2026}))->last == calendar::Date::of(2026, 9, 30));
  CHECK((*readings.deadline("Quý III", {2025, 2025}))->last == calendar::Date::of(2025, 9, 30));
  CHECK(readings.period("Q1", {2025, 2026}).error().refusal == Refusal::year_missing);
  CHECK(readings.period("Q1", {2026, 2026})->year == 2026);
}

TEST_CASE("phrases: a phrase refused before is refused again, for the same reason") {
  Readings readings;
  for (int time = 0; time < 2; ++time) {
    CHECK(readings.date("30/02/2025").error().refusal == Refusal::no_such_day);
    CHECK(readings.number("0.123").error().readings == read_number("0.123").error().readings);
    CHECK_FALSE(readings.number("0.123").error().readings.empty());
  }
}

TEST_CASE("phrases: a target's ambiguous numbers are known each time") {
  Readings readings;
  for (int time = 0; time < 2; ++time) {
    const TargetReading& known = readings.target("từ 99.5% trở lên");
    REQUIRE(known.ambiguous.size() == 1);
    CHECK(std::string("từ 99.5% trở lên").substr(known.ambiguous[0].first, known.ambiguous[0].second) == "99.5");
  }
}

TEST_CASE("phrases: readings stay true however many there are") {
  Readings readings;
  const Shared<Target> kept = *readings.target("≥ 1%").reading;
  for (int round = 0; round < 2; ++round) {
    for (int figure = 0; figure < 5'000; ++figure) {
      const std::string phrase = "≥ " + std::to_string(figure) + " hồ sơ";
      REQUIRE(readings.target(phrase).reading);
      CHECK((*readings.target(phrase).reading)->value == Decimal(figure));
    }
  }
  CHECK(kept->value == Decimal(1));
}
