#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "cchc/schedule/due.hpp"
#include "tests/documents.hpp"

namespace {

using namespace cchc;
using calendar::Date;

constexpr std::string_view head = "format: cchc-plan/1\ntitle: Kế hoạch\nyears: 2026\n";

std::string task(std::string_view id, std::string_view due) {
  return fmt::format("  - id: \"{}\"\n    title: Việc\n    lead: vp\n    due: {}\n", id, due);
}

/// `id.occurrence group due`, a line each.
std::string due_on(const tests::Read<model::Plan>& plan, std::vector<const model::Results*> results, Date on) {
  const calendar::DaysOff weekends;
  std::string out;
  for (const auto& item : schedule::due_items({*plan, results, on, 30, weekends}).items) {
    const std::string id = item.task != nullptr ? fmt::format("{}.{}", item.task->task->id.text, item.occurrence)
                                                : calendar::symbol(item.period);
    out += fmt::format("{} {} {}\n", id, schedule::symbol(item.group), item.due ? calendar::iso(*item.due) : "-");
  }
  return out;
}

tests::Read<model::Results> results(std::string_view period, std::string_view entries) {
  return tests::read_results(
      fmt::format("format: cchc-results/1\nplan: ke-hoach.yaml\nperiod: {}\n{}", period, entries), {2026, 2026});
}

Date day(int month, int of_month) {
  return *Date::of(2026, static_cast<unsigned>(month), static_cast<unsigned>(of_month));
}

}  // namespace

TEST_CASE("schedule: what is due today is not overdue, the thirtieth day is still soon") {
  const auto plan = tests::read_plan(std::string(head) + "tasks:\n" + task("a", "27/02/2026"));
  CHECK(due_on(plan, {}, day(2, 27)) == "a.1 soon 2026-02-27\n");
  CHECK(due_on(plan, {}, day(2, 28)) == "a.1 overdue 2026-02-27\n");
  CHECK(due_on(plan, {}, day(1, 28)) == "a.1 soon 2026-02-27\n");
  CHECK(due_on(plan, {}, day(1, 27)) == "a.1 later 2026-02-27\n");
}

TEST_CASE("schedule: groups come in order, recurring tasks are ongoing, events are waited for") {
  const auto plan =
      tests::read_plan(std::string(head) + "tasks:\n" + task("a", "Thường xuyên") + task("b", "Hằng quý") +
                       task("c", "Theo hướng dẫn của Sở Nội vụ") + task("d", "Quý IV") + task("e", "Quý I"));
  CHECK(due_on(plan, {}, day(5, 1)) ==
        "e.1 overdue 2026-03-31\nd.1 later 2026-12-31\nc.1 waiting -\na.1 ongoing -\nb.1 ongoing -\n");
}

TEST_CASE("schedule: a task without deadline is counted, not listed") {
  const auto plan =
      tests::read_plan(std::string(head) + "tasks:\n  - id: a\n    title: Việc\n    lead: vp\n" + task("b", "Quý I"));
  const calendar::DaysOff weekends;
  const auto list = schedule::due_items({*plan, {}, day(1, 1), 30, weekends});
  CHECK(list.items.size() == 1);
  CHECK(list.without_day == 1);
}

TEST_CASE("schedule: of several days those are done whose time had begun") {
  const auto plan = tests::read_plan(std::string(head) + "tasks:\n" + task("a", "Quý I và Quý III"));
  const auto first = results("Q1", "results:\n  a: {status: done, on: 05/4/2026}\n");
  const auto both = results("Q3", "results:\n  a: {status: done, on: 01/7/2026}\n");
  CHECK(due_on(plan, {}, day(4, 10)) == "a.1 overdue 2026-03-31\na.2 later 2026-09-30\n");
  CHECK(due_on(plan, {&*first}, day(4, 10)) == "a.2 later 2026-09-30\n");
  CHECK(due_on(plan, {&*first, &*both}, day(10, 10)) == "");
}

TEST_CASE("schedule: the latest entry for a task counts, in whatever order results come") {
  const auto plan = tests::read_plan(std::string(head) + "tasks:\n" + task("a", "Quý I") + task("b", "Quý I"));
  const auto early = results("Q1", "results:\n  a: {status: doing}\n  b: {status: stopped}\n");
  const auto late = results("H1", "results:\n  a: {status: done}\n");
  CHECK(due_on(plan, {&*early}, day(4, 1)) == "a.1 overdue 2026-03-31\n");
  CHECK(due_on(plan, {&*late, &*early}, day(4, 1)) == "");
  CHECK(due_on(plan, {&*early, &*late}, day(4, 1)) == "");
}

TEST_CASE("schedule: a report is sent once its results say when") {
  const auto plan = tests::read_plan(std::string(head) +
                                     "reporting:\n  closes_before_day: 10\n  periods: [Q1]\n  steps:\n    - from: vp\n"
                                     "      to: tỉnh\n      due: chậm nhất ngày 14 của tháng cuối kỳ\n");
  const auto kept = results("Q1", "by: vp\n");
  const auto sent = results("Q1", "reported: 12/3/2026\n");
  CHECK(due_on(plan, {&*kept}, day(3, 14)) == "2026-Q1 soon 2026-03-14\n");
  CHECK(due_on(plan, {&*sent}, day(3, 12)) == "");
  CHECK(due_on(plan, {&*sent}, day(3, 11)) == "2026-Q1 soon 2026-03-14\n");
}

TEST_CASE("schedule: a task due on a day off is better done on the working day before") {
  const auto plan =
      tests::read_plan(std::string(head) + "tasks:\n" + task("a", "28/02/2026") + task("b", "27/02/2026"));
  const calendar::DaysOff weekends;
  const auto list = schedule::due_items({*plan, {}, day(2, 1), 30, weekends});
  REQUIRE(list.items.size() == 2);
  CHECK(list.items[0].send_by == day(2, 27));
  CHECK(list.items[1].due == day(2, 28));
  CHECK(list.items[1].send_by == day(2, 27));
}
