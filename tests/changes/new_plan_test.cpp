#include "cchc/changes/new_plan.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/schedule/windows.hpp"
#include "tests/documents.hpp"
#include "tests/golden.hpp"

using namespace cchc;

namespace {

std::vector<std::filesystem::path> examples() {
  std::vector<std::filesystem::path> plans;
  for (const auto& folder : std::filesystem::directory_iterator(CCHC_SOURCE_DIR "/examples")) {
    if (folder.is_directory()) plans.push_back(folder.path() / "ke-hoach.yaml");
  }
  return plans;
}

std::size_t count(const std::string& text, char letter) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), letter));
}

changes::CarriedPlan carried(const std::string& text, int year) {
  const auto old = tests::read_plan(text);
  return changes::carry_over(old.file, year);
}

const std::string head = "format: cchc-plan/1\nstate: signed # ký\ntitle: Kế hoạch năm 2025\nyears: 2025\n";

}  // namespace

TEST_CASE("changes: a new plan of every level and regime reads without a finding") {
  using model::Level;
  for (const Level level : {Level::commune, Level::ward, Level::special_zone, Level::district, Level::province}) {
    for (const auto rule : {calendar::ClosingRule{1}, calendar::ClosingRule{10}, calendar::ClosingRule::national(),
                            calendar::ClosingRule::calendar()}) {
      const auto plan = tests::read_plan(changes::new_plan({"phường: \"Mẫu\" #1", level, 2027, rule}));
      CHECK(plan.found().empty());
      CHECK(*plan->years == phrases::Years{2027, 2027});
      CHECK(plan->place->name.text == "phường: \"Mẫu\" #1");
      CHECK(*plan->place->level == level);
      CHECK(schedule::closing_rule(plan->reporting[0])->before_day == rule.before_day);
      CHECK(plan->areas.size() == 7);
    }
  }
}

TEST_CASE("changes: an example carried over is a draft for the new years, its windows by the same rules") {
  for (const auto& path : examples()) {
    CAPTURE(path);
    const auto old = tests::read_plan(tests::read_bytes(path));
    const phrases::Years years = *old->years;
    const auto now = tests::read_plan(changes::carry_over(old.file, years.last + 1).bytes);
    CHECK(now.findings.all().size() <= old.findings.all().size());
    CHECK(*now->state == model::State::draft);
    CHECK(*now->years == phrases::Years{years.last + 1, years.last + 1 + years.last - years.first});
    CHECK(now->outline.tasks.size() == old->outline.tasks.size());
    CHECK(now->outline.indicators.size() == old->outline.indicators.size());
    for (const model::Stream& stream : now->reporting) {
      const auto rule = schedule::closing_rule(stream);
      for (const model::PrintedWindow& printed : stream.windows) {
        if (rule) CHECK(*printed.window == calendar::window_of(*printed.period, *rule));
      }
    }
  }
}

TEST_CASE("changes: carrying a plan over leaves its layout and its comments") {
  for (const auto& path : examples()) {
    CAPTURE(path);
    const std::string old = tests::read_bytes(path);
    const std::string now = carried(old, 2031).bytes;
    CHECK(count(now, '#') == count(old, '#'));
    CHECK(count(now, '\n') == count(old, '\n'));
  }
}

TEST_CASE("changes: deadlines, windows and periods move on, the number and the day are blank") {
  const auto now = carried(head +
                               "number: 12/KH-UBND\nissued: 10/01/2025\n"
                               "reporting:\n  periods: [2025-Q1]\n  windows:\n    2025-Q1: 01/12/2024 - 28/02/2025\n"
                               "tasks:\n  - id: \"1\"\n    title: Một\n    due: 30/6/2025 và 31/12/2025\n"
                               "    event:\n      happened: 03/4/2025\n    lead: vp\n",
                           2028);
  CHECK(now.bytes ==
        "format: cchc-plan/1\nstate: draft # ký\ntitle: Kế hoạch năm 2028\nyears: 2028\n"
        "number: /KH-UBND\nissued: …/…/2028\n"
        "reporting:\n  periods: [2028-Q1]\n  windows:\n    2028-Q1: 01/12/2027 - 29/02/2028\n"
        "tasks:\n  - id: \"1\"\n    title: Một\n    due: 30/6/2028 và 31/12/2028\n    lead: vp\n");
  CHECK(now.left.empty());
}

TEST_CASE("changes: what still names the old year is told with its line") {
  const auto now =
      carried(head + "# nhớ năm 2025\nsections:\n  - heading: Mục đích 20250\n    body: so với 2025\n", 2026);
  REQUIRE(now.left.size() == 2);
  CHECK(now.left[0].line == 5);
  CHECK(now.left[0].words == "# nhớ năm 2025");
  CHECK(now.left[1].line == 8);
}
