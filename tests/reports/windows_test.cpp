#include "cchc/formats/document_formats.hpp"
#include "cchc/reports/reports.hpp"
#include "tests/documents.hpp"
#include "tests/golden.hpp"

namespace {

namespace fs = std::filesystem;
using namespace cchc;
using calendar::Date;

const calendar::DaysOff weekends;

std::string printed(const document::Document& document, std::string_view format) {
  for (const formats::DocumentFormat& one : formats::document_formats()) {
    if (one.name == format) return one.print(document, {});
  }
  return "no such format";
}

document::Document windows_in(const tests::Read<model::Plan>& plan, text::Language language,
                              std::optional<Date> on = std::nullopt) {
  return reports::windows({{{plan.file.source().name(), &*plan, {}}}, on, weekends, language});
}

void check_all(const fs::path& stem, const document::Document& vietnamese, const document::Document& english) {
  const auto file = [&](const char* end) { return fs::path(stem.generic_string() + end); };
  tests::check_golden(file(".txt"), printed(vietnamese, "text"));
  tests::check_golden(file(".en.txt"), printed(english, "text"));
  tests::check_golden(file(".md"), printed(vietnamese, "md"));
  tests::check_golden(file(".csv"), printed(vietnamese, "csv"));
  tests::check_golden(file(".json"), printed(vietnamese, "json"));
  CHECK(printed(english, "csv") == printed(vietnamese, "csv"));
  CHECK(printed(english, "json") == printed(vietnamese, "json"));
}

}  // namespace

TEST_CASE("reports: windows of each plan print as in its folder") {
  int cases = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(tests::root / "tests/reports/windows")) {
    if (entry.path().extension() != ".yaml") continue;
    const auto plan = tests::read_plan(tests::read_bytes(entry.path()), entry.path().filename().string());
    INFO(entry.path().generic_string());
    CHECK(plan.found() == "");
    fs::path stem = entry.path();
    check_all(stem.replace_extension(), windows_in(plan, text::Language::vi), windows_in(plan, text::Language::en));
    ++cases;
  }
  CHECK(cases > 0);
}

TEST_CASE("reports: windows of a rule alone") {
  const auto periods = calendar::all_periods(2025);
  const auto of_rule = [&](calendar::ClosingRule rule, text::Language language) {
    return reports::windows_of_rule(rule, periods, {}, language);
  };
  check_all(tests::root / "tests/reports/windows/rule-10", of_rule({10}, text::Language::vi),
            of_rule({10}, text::Language::en));
  check_all(tests::root / "tests/reports/windows/rule-calendar",
            of_rule(calendar::ClosingRule::calendar(), text::Language::vi),
            of_rule(calendar::ClosingRule::calendar(), text::Language::en));
}

TEST_CASE("reports: only the windows that hold a day") {
  const auto plan = tests::read_plan(tests::read_bytes(tests::root / "tests/reports/windows/ward.yaml"));
  const auto csv_on = [&](std::optional<Date> on) { return printed(windows_in(plan, text::Language::vi, on), "csv"); };
  CHECK(csv_on(Date::of(2025, 3, 9)).find("2025-Q1") != std::string::npos);
  CHECK(csv_on(Date::of(2025, 3, 10)).find("2025-Q1") == std::string::npos);
  CHECK(csv_on(Date::of(2025, 3, 10)).find("2025-H1") != std::string::npos);
  CHECK(csv_on(Date::of(2023, 1, 1)) == "plan,period,label,start,end,from,to,due,send_by\n");

  const auto periods = calendar::reported_periods(2025);
  const auto rule_on = [&](std::optional<Date> on) {
    return printed(reports::windows_of_rule({10}, periods, on, text::Language::vi), "json");
  };
  CHECK(rule_on(Date::of(2025, 9, 9)).find("2025-Q3") != std::string::npos);
  CHECK(rule_on(Date::of(2025, 9, 10)).find("2025-Q3") == std::string::npos);
}

TEST_CASE("reports: only the periods that are asked for") {
  const auto plan = tests::read_plan(tests::read_bytes(tests::root / "tests/reports/windows/ward.yaml"));
  const std::vector<calendar::Period> asked{{calendar::PeriodKind::month, 2025, 3}};
  const auto document = reports::windows({{{"a.yaml", &*plan, asked}}, {}, weekends, text::Language::vi});
  CHECK(printed(document, "csv") ==
        "plan,period,label,start,end,from,to,due,send_by\n"
        "a.yaml,2025-03,Tháng 3/2025,2025-02-10,2025-03-09,\"vhxh, hcc\",UBND phường,2025-03-09,\n");
}
