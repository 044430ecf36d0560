#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace cchc::model;
using cchc::model::testing::plan_text;
using cchc::model::testing::ReadPlan;

namespace {

const TaskRow& task(const Plan& plan, std::string_view id) {
  for (const TaskRow& row : plan.outline.tasks) {
    if (row.task->id.text == id) return row;
  }
  FAIL("no task " << id);
  return plan.outline.tasks.front();
}

const IndicatorRow& indicator(const Plan& plan, std::string_view id) {
  for (const IndicatorRow& row : plan.outline.indicators) {
    if (row.id->text == id) return row;
  }
  FAIL("no indicator " << id);
  return plan.outline.indicators.front();
}

std::vector<std::string> task_ids(const Plan& plan) {
  std::vector<std::string> ids;
  for (const TaskRow& row : plan.outline.tasks) ids.emplace_back(row.task->id.text);
  return ids;
}

std::vector<std::string> indicator_ids(const Plan& plan) {
  std::vector<std::string> ids;
  for (const IndicatorRow& row : plan.outline.indicators) ids.emplace_back(row.id->text);
  return ids;
}

constexpr std::string_view nested = R"(
defaults:
  approver: UBND phường
  lead: vp
  output: Báo cáo
tasks:
  - {id: chung, title: Việc chung, lead: hcc}
areas:
  - id: a
    title: Lĩnh vực
    lead: khong-truyen
    defaults:
      due: Quý III
      partners: [hcc]
    tasks:
      - {id: a1, title: Việc, lead: vhxh}
    groups:
      - id: g
        title: Nhóm
        defaults: {due: Quý IV, lead: kt}
        tasks:
          - {id: g1, title: Việc}
          - {id: g2, title: Việc, due: Thường xuyên, partners: [], output: }
          - id: g3
            title: Đề mục
            tasks:
              - {id: g3-1, title: Việc con}
  - id: b
    title: Lĩnh vực khác
    tasks:
      - {id: b1, title: Việc}
)";

}  // namespace

TEST_CASE("model: the outline lists tasks in file order with the headings they stand under") {
  const ReadPlan read(plan_text(nested));
  REQUIRE(read.found().empty());
  const Plan& plan = read.plan();
  CHECK(task_ids(plan) == std::vector<std::string>{"chung", "a1", "g1", "g2", "g3", "g3-1", "b1"});
  CHECK(task(plan, "chung").branch->area == nullptr);
  CHECK(task(plan, "a1").branch->area->id.text == "a");
  CHECK(task(plan, "a1").branch->group == nullptr);
  CHECK(task(plan, "g1").branch->area->id.text == "a");
  CHECK(task(plan, "g1").branch->group->id.text == "g");
  CHECK(task(plan, "g3").branch->parent == nullptr);
  CHECK(task(plan, "g3-1").branch->parent->id.text == "g3");
  CHECK(task(plan, "g3-1").branch->group->id.text == "g");
}

TEST_CASE("model: a task takes over what it does not say from the innermost defaults that do") {
  const ReadPlan read(plan_text(nested));
  const Plan& plan = read.plan();
  CHECK(task(plan, "chung").lead().front().text == "hcc");
  CHECK(task(plan, "chung").approver().text == "UBND phường");
  CHECK_FALSE(task(plan, "chung").due().words.written());

  CHECK(task(plan, "a1").lead().front().text == "vhxh");
  CHECK(task(plan, "a1").due().words.text == "Quý III");
  CHECK(task(plan, "a1").partners().front().unit.text == "hcc");

  CHECK(task(plan, "g1").lead().front().text == "kt");
  CHECK(task(plan, "g1").due().words.text == "Quý IV");
  CHECK(task(plan, "g1").partners().front().unit.text == "hcc");
  CHECK(task(plan, "g1").output().text == "Báo cáo");
  CHECK(task(plan, "g3-1").due().words.text == "Quý IV");

  CHECK(task(plan, "b1").lead().front().text == "vp");
  CHECK_FALSE(task(plan, "b1").due().words.written());
}

TEST_CASE("model: what a task says itself holds, even where it says nothing behind the key") {
  const ReadPlan read(plan_text(nested));
  const TaskRow& row = task(read.plan(), "g2");
  CHECK(row.due().words.text == "Thường xuyên");
  CHECK(row.partners().empty());
  CHECK(row.output().text.empty());
  CHECK(row.output().written());
  CHECK(row.lead().front().text == "kt");
}

TEST_CASE("model: an area's lead is not inherited by its tasks") {
  const ReadPlan read(plan_text("areas:\n  - id: a\n    title: A\n    lead: vp\n    tasks: [{id: a1, title: B}]\n"));
  CHECK_FALSE(task(read.plan(), "a1").lead().written);
}

TEST_CASE("model: the outline survives the plan's being moved") {
  ReadPlan read(plan_text(nested));
  const Plan moved = std::move(read.file.content);
  CHECK(task(moved, "g1").task->title.text == "Việc");
  CHECK(task(moved, "g1").due().words.text == "Quý IV");
}

TEST_CASE("model: a row with a target or milestones is task and indicator at once") {
  const ReadPlan read(plan_text(R"(
indicators:
  - {id: top, title: Chỉ tiêu chung, lead: vp}
areas:
  - id: a
    title: Lĩnh vực
    tasks:
      - {id: t1, title: Việc, target: 98%, lead: hcc, criterion: "2.3.1"}
      - {id: t2, title: Việc}
      - {id: t3, title: Việc, milestones: {2025: 98%}}
      - {id: t4, title: Việc, target: }
      - id: t5
        title: Việc
        lead: vhxh
        indicators:
          - {id: i1, title: Chỉ tiêu}
          - {id: i2, title: Chỉ tiêu, lead: kt}
    indicators:
      - {id: late, title: Đứng sau các nhiệm vụ}
)"));
  REQUIRE(read.found().empty());
  const Plan& plan = read.plan();
  CHECK(indicator_ids(plan) == std::vector<std::string>{"top", "t1", "t3", "t4", "i1", "i2", "late"});
  const IndicatorRow& row = indicator(plan, "t1");
  CHECK(row.task == task(plan, "t1").task);
  CHECK(row.lead->front().text == "hcc");
  CHECK(row.criterion->text == "2.3.1");
  CHECK(row.area->id.text == "a");
  CHECK(indicator(plan, "top").task == nullptr);
  CHECK(indicator(plan, "top").area == nullptr);
  CHECK(indicator(plan, "i1").task->id.text == "t5");
  CHECK(indicator(plan, "i1").lead->front().text == "vhxh");
  CHECK(indicator(plan, "i2").lead->front().text == "kt");
  CHECK(indicator(plan, "late").lead->empty());
}

TEST_CASE("model: a heading has rows below it and nothing of its own") {
  const ReadPlan read(plan_text(R"(
defaults: {lead: vp, due: Quý III}
tasks:
  - {id: heading, title: Đề mục, tasks: [{id: "1", title: Việc}]}
  - {id: leaf, title: Việc}
  - {id: led, title: Đề mục có chủ trì, lead: vp, tasks: [{id: "2", title: Việc}]}
  - {id: due, title: Đề mục có hạn, due: Quý I, tasks: [{id: "3", title: Việc}]}
  - {id: aim, title: Đề mục có chỉ tiêu, target: 5%, tasks: [{id: "4", title: Việc}]}
)"));
  const Plan& plan = read.plan();
  CHECK(is_heading(task(plan, "heading")));
  for (const char* id : {"leaf", "led", "due", "aim", "1"}) CHECK_MESSAGE(!is_heading(task(plan, id)), id);
}
