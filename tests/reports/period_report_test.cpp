#include <optional>

#include "cchc/formats/document_formats.hpp"
#include "cchc/reports/reports.hpp"
#include "tests/documents.hpp"
#include "tests/golden.hpp"

namespace {

namespace fs = std::filesystem;
using namespace cchc;

const calendar::Date today = *calendar::Date::of(2025, 4, 15);

std::string printed(const document::Document& document, std::string_view format, formats::PrintOptions options = {}) {
  for (const formats::DocumentFormat& one : formats::document_formats()) {
    if (one.name == format) return one.print(document, options);
  }
  return "no such format";
}

/// What stands in a folder: a plan, and where there are files for them, its results and those of the year before.
struct Case {
  tests::Read<model::Plan> plan;
  std::optional<tests::Read<model::Results>> results;
  std::optional<tests::Read<model::Results>> year_before;

  explicit Case(const fs::path& folder) : plan(tests::read_plan(tests::read_bytes(folder / "ke-hoach.yaml"))) {
    const phrases::Years years = plan->years.value.value_or(phrases::Years{2025, 2025});
    if (fs::exists(folder / "ket-qua.yaml")) {
      results = tests::read_results(tests::read_bytes(folder / "ket-qua.yaml"), years);
    }
    if (fs::exists(folder / "nam-truoc.yaml")) {
      year_before = tests::read_results(tests::read_bytes(folder / "nam-truoc.yaml"), years);
    }
  }

  document::Document report(text::Language language) const {
    const calendar::DaysOff days_off;
    const calendar::Period year{calendar::PeriodKind::year, 2025, 1};
    return reports::period_report({*plan, results ? &**results : nullptr, year_before ? &**year_before : nullptr,
                                   results ? (*results)->period.value.value_or(year) : year, today, days_off,
                                   language});
  }
};

}  // namespace

TEST_CASE("reports: each period report prints as in its folder") {
  int cases = 0;
  for (const fs::directory_entry& folder : fs::directory_iterator(tests::root / "tests/reports/period")) {
    const Case one(folder.path());
    INFO(folder.path().generic_string());
    CHECK(one.plan.found() == "");
    if (one.results) CHECK(one.results->found() == "");
    const document::Document vietnamese = one.report(text::Language::vi);
    const document::Document english = one.report(text::Language::en);
    tests::check_golden(folder.path() / "report.md", printed(vietnamese, "md"));
    tests::check_golden(folder.path() / "report.en.md", printed(english, "md"));
    tests::check_golden(folder.path() / "report.txt", printed(vietnamese, "text"));
    tests::check_golden(folder.path() / "report.json", printed(vietnamese, "json"));
    tests::check_golden(folder.path() / "report.excel.csv", printed(vietnamese, "csv", {"", true}));
    for (const document::Table& table : vietnamese.tables) {
      tests::check_golden(folder.path() / ("report." + table.name + ".csv"),
                          printed(vietnamese, "csv", {table.name, false}));
    }
    ++cases;
  }
  CHECK(cases > 0);
}

TEST_CASE("reports: machine formats are the same in both languages") {
  const Case one(tests::root / "tests/reports/period/verdicts");
  const document::Document vietnamese = one.report(text::Language::vi);
  const document::Document english = one.report(text::Language::en);
  CHECK(printed(vietnamese, "json") == printed(english, "json"));
  for (const document::Table& table : vietnamese.tables) {
    CHECK(printed(vietnamese, "csv", {table.name, false}) == printed(english, "csv", {table.name, false}));
    CHECK(printed(vietnamese, "csv", {table.name, true}) == printed(english, "csv", {table.name, true}));
  }
}

TEST_CASE("reports: the first table of a report is that of the indicators") {
  const Case one(tests::root / "tests/reports/period/verdicts");
  const document::Document report = one.report(text::Language::vi);
  CHECK(printed(report, "csv") == printed(report, "csv", {"indicators", false}));
}

TEST_CASE("reports: tasks are judged today where the window is still open") {
  const std::string words =
      "format: cchc-plan/1\ntitle: Kế hoạch\nyears: 2025\nunits:\n  vp: Văn phòng\n"
      "tasks:\n  - id: a\n    title: Việc\n    lead: vp\n    due: 30/6/2025\n";
  const auto plan = tests::read_plan(words);
  const auto results = tests::read_results("format: cchc-results/1\nplan: x\nperiod: Năm 2025\n", {2025, 2025});
  const calendar::DaysOff days_off;
  const auto verdict_on = [&](calendar::Date day) {
    const auto report = reports::period_report(
        {*plan, &*results, nullptr, {calendar::PeriodKind::year, 2025, 1}, day, days_off, text::Language::vi});
    return printed(report, "csv", {"tasks", false}).find(",overdue,") != std::string::npos;
  };
  CHECK_FALSE(verdict_on(*calendar::Date::of(2025, 6, 30)));
  CHECK(verdict_on(*calendar::Date::of(2025, 7, 1)));
}
