#include "cchc/changes/changes.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/documents.hpp"
#include "tests/golden.hpp"

using namespace cchc;
using changes::Change;
using changes::Direction;
using changes::Kind;

namespace {

/// The example plans of the project.
std::vector<std::string> examples() {
  std::vector<std::string> plans;
  for (const auto& folder : std::filesystem::directory_iterator(CCHC_SOURCE_DIR "/examples")) {
    if (folder.is_directory()) plans.push_back(tests::read_bytes(folder.path() / "ke-hoach.yaml"));
  }
  return plans;
}

std::string plan_with(const std::string& rows) {
  return "format: cchc-plan/1\ntitle: Kế hoạch\nyears: 2026\nindicators:\n" + rows;
}

std::string indicator(const std::string& id, const std::string& title, const std::string& target) {
  return "  - id: " + id + "\n    title: " + title + "\n    target: " + target + "\n";
}

/// The one change between two plans that differ in a target.
Change target_change(const std::string& before, const std::string& after) {
  const auto old = tests::read_plan(plan_with(indicator("a", "Chỉ tiêu", before)));
  const auto now = tests::read_plan(plan_with(indicator("a", "Chỉ tiêu", after)));
  const std::vector<Change> all = changes::between(*old, *now, {});
  REQUIRE(all.size() == 1);
  CHECK(all[0].field == "target");
  return all[0];
}

std::size_t count(const std::vector<Change>& all, Kind kind) {
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [&](const Change& one) { return one.kind == kind; }));
}

std::size_t count(const std::vector<Change>& all, Direction direction) {
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [&](const Change& one) { return one.direction == direction; }));
}

}  // namespace

TEST_CASE("changes: a plan does not differ from itself") {
  for (const std::string& bytes : examples()) {
    const auto one = tests::read_plan(bytes);
    const auto again = tests::read_plan(bytes);
    CHECK(changes::between(*one, *again, {}).empty());
  }
}

TEST_CASE("changes: back and forth are each other's mirror") {
  const std::vector<std::string> plans = examples();
  REQUIRE(plans.size() >= 6);
  for (const std::string& a : plans) {
    for (const std::string& b : plans) {
      const auto before = tests::read_plan(a);
      const auto after = tests::read_plan(b);
      const std::vector<Change> there = changes::between(*before, *after, {});
      const std::vector<Change> back = changes::between(*after, *before, {});
      CHECK(there.size() == back.size());
      CHECK(count(there, Kind::added) == count(back, Kind::removed));
      CHECK(count(there, Kind::moved) == count(back, Kind::moved));
      CHECK(count(there, Direction::raised) == count(back, Direction::lowered));
      CHECK(count(there, Direction::later) == count(back, Direction::earlier));
    }
  }
}

TEST_CASE("changes: a target is raised where it asks for more") {
  const std::string raised[][2] = {
      {"≥ 90%", "≥ 95%"},           {"≥ 90%", "'> 90%'"},
      {"90%", "trên 90%"},          {"tối đa 15 phút/lượt", "tối đa 13 phút/lượt"},
      {"nhóm 05/14", "nhóm 03/14"}, {"95% - 98%", "96% - 98%"},
      {"95% - 98%", "95% - 99%"},   {"tăng ít nhất 01 bậc", "tăng ít nhất 02 bậc"},
      {"không quá 5 vụ", "0 vụ"},
  };
  for (const auto& [low, high] : raised) {
    CAPTURE(low);
    CAPTURE(high);
    CHECK(target_change(low, high).direction == Direction::raised);
    CHECK(target_change(high, low).direction == Direction::lowered);
  }
}

TEST_CASE("changes: targets of other kinds or units have no direction") {
  const std::string apart[][2] = {{"≥ 90%", "≥ 90 hồ sơ"}, {"≥ 90%", "nhóm 03/14"}, {"≥ 90%", "nhóm dẫn đầu"}};
  for (const auto& [one, other] : apart) {
    CAPTURE(other);
    CHECK(target_change(one, other).direction == Direction::none);
  }
}

TEST_CASE("changes: wording alone is no change") {
  const std::string same[][2] = {{"từ 98% trở lên", "≥ 98%"}, {"90%", "tối thiểu 90%"}, {"60 %", "60%"}};
  for (const auto& [one, other] : same) {
    CAPTURE(other);
    const auto old = tests::read_plan(plan_with(indicator("a", "Chỉ tiêu", one)));
    const auto now = tests::read_plan(plan_with(indicator("a", "Chỉ  Tiêu", other)));
    CHECK(changes::between(*old, *now, {}).empty());
  }
}

TEST_CASE("changes: a plan stays the same plan under another title") {
  const auto old = tests::read_plan("format: cchc-plan/1\ntitle: Một\nyears: 2026\n");
  const auto now = tests::read_plan("format: cchc-plan/1\ntitle: Hai\nyears: 2026\n");
  const std::vector<Change> all = changes::between(*old, *now, {});
  REQUIRE(all.size() == 1);
  CHECK(all[0].field == "title");
}

TEST_CASE("changes: short names are rows' identity, printed numbers move on") {
  const auto old = tests::read_plan(
      plan_with(indicator("mot", "Một", "1%") + indicator("hai", "Hai", "2%") + indicator("\"1\"", "Ba", "3%")));
  const auto now = tests::read_plan(plan_with(indicator("mot", "Hai", "1%") + indicator("hai", "Một", "2%") +
                                              indicator("\"1\"", "Bốn", "4%") + indicator("\"2\"", "Ba", "3%")));
  const std::vector<Change> all = changes::between(*old, *now, {});
  REQUIRE(all.size() == 4);
  CHECK(all[0].field == "title");
  CHECK(all[1].field == "title");
  CHECK(all[2].kind == Kind::added);
  CHECK(all[2].title == "Bốn");
  CHECK(all[3].field == "id");
  CHECK(all[3].before.plain == "1");
  CHECK(all[3].after.plain == "2");
}
