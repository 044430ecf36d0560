#include <optional>

#include "tests/schedule/aims.hpp"

using namespace tests;

namespace {

using calendar::Date;

/// A task with a deadline, in the year 2025.
struct Dated {
  model::Task task;
  model::Phrase<phrases::Deadline> due;
  model::Branch branch;

  explicit Dated(std::string_view words) {
    branch.due = &due;
    if (words.empty()) return;
    const auto read = phrases::read_deadline(words, {2025, 2025});
    REQUIRE_MESSAGE(bool(read), words);
    due = {{words, {}}, *read};
  }

  model::TaskRow row() const {
    model::TaskRow one;
    one.task = &task;
    one.branch = &branch;
    return one;
  }

  std::string_view verdict(const model::Result* result, std::optional<Date> on) const {
    return schedule::symbol(schedule::judge(row(), result, *on));
  }
};

model::Result with(std::optional<phrases::Status> status, std::optional<Date> on = std::nullopt) {
  model::Result one;
  one.status.value = status;
  one.on.value = on;
  return one;
}

constexpr auto day = Date::of;

}  // namespace

TEST_CASE("schedule: a task is overdue the day after its last") {
  const Dated task("28/02/2025");
  CHECK(task.verdict(nullptr, day(2025, 2, 28)) == "not-due");
  CHECK(task.verdict(nullptr, day(2025, 3, 1)) == "overdue");
  const model::Result doing = with(phrases::Status::doing);
  CHECK(task.verdict(&doing, day(2025, 2, 28)) == "doing");
  CHECK(task.verdict(&doing, day(2025, 3, 1)) == "overdue");
  const model::Result submitted = with(phrases::Status::submitted);
  CHECK(task.verdict(&submitted, day(2025, 2, 1)) == "doing");
  const model::Result not_started = with(phrases::Status::not_started);
  CHECK(task.verdict(&not_started, day(2025, 2, 1)) == "not-due");
}

TEST_CASE("schedule: a task done on its last day is done in time") {
  const Dated task("Quý I");
  const auto done_on = [&](std::optional<Date> on) {
    const model::Result done = with(phrases::Status::done, on);
    return task.verdict(&done, day(2025, 12, 31));
  };
  CHECK(done_on(day(2025, 3, 31)) == "done");
  CHECK(done_on(day(2025, 4, 1)) == "done-late");
  CHECK(done_on(std::nullopt) == "done");
  const model::Result only_a_day = with(std::nullopt, day(2025, 4, 1));
  CHECK(task.verdict(&only_a_day, day(2025, 12, 31)) == "done-late");
}

TEST_CASE("schedule: a task that waits is never overdue until its event has a day") {
  Dated task("Theo kế hoạch của UBND tỉnh");
  CHECK(task.verdict(nullptr, day(2029, 1, 1)) == "waiting");
  CHECK_FALSE(schedule::last_day(task.row()));
  task.task.details.fill().event.emplace().happened.value = day(2025, 4, 3);
  CHECK(schedule::last_day(task.row()) == day(2025, 4, 3));
  CHECK(task.verdict(nullptr, day(2025, 4, 3)) == "not-due");
  CHECK(task.verdict(nullptr, day(2025, 4, 4)) == "overdue");
  const model::Result done = with(phrases::Status::done, day(2025, 4, 4));
  CHECK(task.verdict(&done, day(2025, 5, 1)) == "done-late");
}

TEST_CASE("schedule: ongoing and recurring tasks go on until they are done or stopped") {
  for (const char* words : {"Thường xuyên", "hàng quý"}) {
    const Dated task(words);
    CHECK(task.verdict(nullptr, day(2029, 1, 1)) == "ongoing");
    const model::Result doing = with(phrases::Status::doing);
    CHECK(task.verdict(&doing, day(2029, 1, 1)) == "ongoing");
    const model::Result done = with(phrases::Status::done, day(2025, 12, 31));
    CHECK(task.verdict(&done, day(2029, 1, 1)) == "done");
    CHECK_FALSE(schedule::last_day(task.row()));
  }
}

TEST_CASE("schedule: a task for which nothing arose is not overdue") {
  const Dated task("Quý I");
  const model::Result none = result("không phát sinh");
  CHECK(task.verdict(&none, day(2025, 2, 1)) == "not-due");
  CHECK(task.verdict(&none, day(2025, 4, 1)) == "done");
  CHECK(Dated("Thường xuyên").verdict(&none, day(2025, 4, 1)) == "ongoing");
  model::Result begun = result("không phát sinh");
  begun.status.value = phrases::Status::doing;
  CHECK(task.verdict(&begun, day(2025, 4, 1)) == "overdue");
}

TEST_CASE("schedule: stopped is stopped, late or not") {
  const Dated task("28/02/2025");
  const model::Result stopped = with(phrases::Status::stopped);
  CHECK(task.verdict(&stopped, day(2025, 1, 1)) == "stopped");
  CHECK(task.verdict(&stopped, day(2025, 12, 31)) == "stopped");
}

TEST_CASE("schedule: a task without a deadline is never overdue") {
  const Dated task("");
  CHECK(task.verdict(nullptr, day(2029, 1, 1)) == "not-due");
  const model::Result doing = with(phrases::Status::doing);
  CHECK(task.verdict(&doing, day(2029, 1, 1)) == "doing");
}

TEST_CASE("schedule: of several deadlines the last counts") {
  const Dated task("30/6/2025 và 31/12/2025");
  CHECK(schedule::last_day(task.row()) == day(2025, 12, 31));
}
