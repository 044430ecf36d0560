#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/workspace/files.hpp"
#include "reading.hpp"

using namespace cchc::model;
using cchc::diagnostics::Diagnostics;
using cchc::model::testing::plan_text;
using cchc::model::testing::ReadPlan;
using Found = std::vector<std::string>;

namespace {

std::string sample(std::string_view name) {
  return cchc::workspace::read_file(std::filesystem::path(CCHC_SOURCE_DIR) / "tests/documents/format-sample" / name);
}

}  // namespace

TEST_CASE("model: the sample of the format reads without a finding, every value in its place") {
  const ReadPlan read(sample("ke-hoach.yaml"));
  CHECK(read.found() == Found{});
  const Plan& plan = read.plan();
  CHECK(plan.state.value == State::signed_);
  CHECK(plan.number->type == "KH");
  CHECK(cchc::calendar::iso(*plan.issued) == "2025-01-10");
  CHECK(plan.place->code.text == "00000");
  CHECK(plan.place->level.value == Level::ward);
  REQUIRE(plan.basis.size() == 2);
  CHECK(plan.basis[0].years->last == 2030);
  CHECK(plan.basis[1].number->number == "73");
  REQUIRE(plan.units.size() == 4);
  CHECK(plan.units[0].name.text == "Văn phòng HĐND và UBND");
  CHECK(plan.units[1].aliases.front().text == "VH-XH");
  CHECK(plan.units[3].group.value == true);
  REQUIRE(plan.reporting.size() == 1);
  CHECK(plan.reporting[0].closes_before_day.value == 10);
  CHECK(plan.reporting[0].periods.size() == 4);
  CHECK(cchc::calendar::iso(plan.reporting[0].windows[0].window->first) == "2024-12-10");
  CHECK(plan.reporting[0].steps[0].from.size() == 2);
  CHECK(plan.defaults->approver.text == "UBND phường");
  CHECK(plan.declared[0].tasks.value == 4);
  REQUIRE(plan.areas.size() == 2);
  CHECK(plan.areas[0].tasks[1].partners[0].role->text == "tổng hợp");
  CHECK(plan.areas[0].tasks[1].details->assigned_by->number->type == "QĐ");
  CHECK(plan.areas[1].indicators[0].measure->of.text == "giao dịch thanh toán");
  CHECK(plan.areas[1].groups[0].tasks[1].details->indicators[1].terms->subset.value == true);
  CHECK(plan.outline.tasks.size() == 4);
  CHECK(plan.outline.indicators.size() == 6);
  CHECK(plan.recipients.size() == 2);
}

TEST_CASE("model: the sample's results read without a finding") {
  Diagnostics diagnostics;
  const auto file =
      read_results(parse({"2025-Q1.yaml", sample("ket-qua/2025-Q1.yaml")}, diagnostics), {2025, 2025}, diagnostics);
  CHECK(diagnostics.all().empty());
  const Results& results = file.content;
  CHECK(results.plan.path.text == "../ke-hoach.yaml");
  CHECK(cchc::calendar::symbol(*results.period) == "2025-Q1");
  CHECK(results.find("thanh-toan")->value->ratio.of == cchc::phrases::Decimal(655));
  CHECK(results.find("1.1")->status.value == cchc::phrases::Status::done);
  CHECK(results.find("hai-long")->value->kind == cchc::phrases::ResultKind::nothing_arose);
  CHECK(results.find("1") == nullptr);
  CHECK(results.dossiers[0].pending.value == cchc::phrases::Decimal(18));
  CHECK(results.narrative->next.written());
}

TEST_CASE("model: a short form says the same as the mapping it stands for") {
  const ReadPlan read(plan_text(R"(
units: {a: Phòng Kinh tế, b: {name: Phòng Kinh tế}}
tasks:
  - {id: "1", title: T, partners: hcc, lead: vp}
  - {id: "2", title: T, partners: [{unit: hcc}], lead: [vp]}
)"));
  CHECK(read.found() == Found{});
  const Plan& plan = read.plan();
  CHECK(plan.units[0].name.text == plan.units[1].name.text);
  CHECK(plan.tasks[0].partners[0].unit.text == plan.tasks[1].partners[0].unit.text);
  CHECK(plan.tasks[0].lead[0].text == plan.tasks[1].lead[0].text);
}

TEST_CASE("model: what is not what it should be leaves nothing behind") {
  const ReadPlan read(plan_text(R"(
place: phường Mẫu
basis: [[một]]
areas: [một câu, {id: a, title: A, tasks: [hai câu], indicators: ba câu}]
reporting: bốn câu
tasks:
  - {id: "1", title: T, lead: [[năm]], due: [sáu], assigned_by: bảy}
)"));
  CHECK(read.found().size() == 9);
  const Plan& plan = read.plan();
  CHECK_FALSE(plan.place);
  CHECK(plan.basis.empty());
  CHECK(plan.areas.size() == 1);
  CHECK(plan.areas[0].tasks.empty());
  CHECK(plan.reporting.empty());
  CHECK(plan.outline.tasks.size() == 1);
  CHECK(plan.tasks[0].lead.empty());
  CHECK(plan.tasks[0].lead.written);
  CHECK(plan.tasks[0].lead.refused);
  CHECK_FALSE(plan.tasks[0].due);
  CHECK_FALSE(plan.tasks[0].details->assigned_by);
}

TEST_CASE("model: an entry of the wrong kind is still known by its key") {
  const ReadPlan read(plan_text("units:\n  vp: [một]\n"));
  CHECK(read.found() == Found{"5:7 wrong-type"});
  REQUIRE(read.plan().units.size() == 1);
  CHECK(read.plan().unit_names.find("vp") == &read.plan().units.front());
}

TEST_CASE("model: a mistyped key is read as the one it means, unless that is there too") {
  const ReadPlan read(plan_text(R"(
unit: {vp: Văn phòng}
tasks:
  - {id: "1", title: T, chutri: vp, deu: Quý III}
  - {id: "2", title: T, leed: kt, lead: vp}
)"));
  CHECK(read.found() == Found{"5:1 unknown-key", "7:25 unknown-key", "7:37 unknown-key", "8:25 unknown-key"});
  const Plan& plan = read.plan();
  CHECK(plan.units.size() == 1);
  CHECK(plan.tasks[0].lead[0].text == "vp");
  CHECK(plan.tasks[0].due);
  REQUIRE(plan.tasks[1].lead.size() == 1);
  CHECK(plan.tasks[1].lead[0].text == "vp");
}

TEST_CASE("model: of a key given twice the first with a value counts") {
  const ReadPlan read(plan_text("units: {vp: Văn phòng, vp: Phòng Kinh tế}\ntitle: Kế hoạch khác\n"));
  CHECK(read.plan().title.text == "Kế hoạch");
  REQUIRE(read.plan().units.size() == 1);
  CHECK(read.plan().units.front().name.text == "Văn phòng");
  CHECK(ReadPlan(plan_text("units:\nunits: {vp: Văn phòng}\n")).plan().units.size() == 1);
}

TEST_CASE("model: without the plan's years no phrase is read into a wrong one") {
  const ReadPlan read("format: cchc-plan/1\ntitle: Kế hoạch\ntasks: [{id: '1', title: T, due: Quý III}]\n");
  CHECK(read.found() == Found{"1:1 missing-key"});
  CHECK_FALSE(read.plan().tasks[0].due);
}

TEST_CASE("model: values have places, absent ones none, empty ones their key's") {
  const ReadPlan read(plan_text("number:\nissued_with: '  '\ntasks:\n  - title: T\n    id: '1'\n    due: 'Quý III'\n"));
  const Plan& plan = read.plan();
  const auto text = [&](cchc::source::Span span) { return read.file.source().text(span); };
  CHECK(text(plan.number.words.at) == "number");
  CHECK(plan.number.words.written());
  CHECK_FALSE(plan.number.words);
  CHECK_FALSE(plan.issued.words.written());
  CHECK(text(plan.issued_with.at) == "issued_with");
  CHECK(plan.issued_with.text.empty());
  CHECK(text(plan.tasks[0].at) == "'1'");
  CHECK(text(plan.tasks[0].due.words.at) == "'Quý III'");
  CHECK(text({plan.tasks[0].due.words.key, plan.tasks[0].due.words.key + 4}) == "due:");
  CHECK(text(plan.at) == "format");
}

TEST_CASE("model: prose holds every free text in file order, citations marked") {
  const ReadPlan read(plan_text(R"(
basis:
  - 73/QĐ-UBND ngày 02/01/2025
  - {number: 76/NQ-CP, subject: Chương trình}
sections:
  - {heading: Mục đích, body: Nâng cao}
)"));
  std::vector<std::string> texts;
  for (const Prose& one : read.plan().prose) {
    texts.push_back((one.citation ? "+" : "") + std::string(read.plan().places.scalar(one.node).text));
  }
  const std::vector<std::string> expected{"Kế hoạch", "+73/QĐ-UBND ngày 02/01/2025", "+Chương trình", "Mục đích",
                                          "Nâng cao"};
  texts.erase(std::remove(texts.begin(), texts.end(), "cchc-plan/1"), texts.end());
  CHECK(texts == expected);
}
