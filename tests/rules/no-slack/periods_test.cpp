#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "../../findings.hpp"

using namespace cchc;

namespace {

std::string plan(const std::string& closing, const std::string& periods, const std::string& due) {
  return "format: cchc-plan/1\ntitle: Kế hoạch năm 2025\nyears: 2025\nreporting:\n  closes_before_day: " + closing +
         "\n  periods: " + periods + "\n  steps:\n    - from: vp\n      to: Sở Nội vụ\n      due: " + due + "\n";
}

}  // namespace

TEST_CASE("rules: no-slack is one finding per step, for all periods or those concerned") {
  CHECK(tests::findings_in_plan(rules::no_slack, plan("10", "[Q1, H1, Q3, year]", "trước ngày 10 của tháng cuối kỳ")) ==
        std::vector<std::string>{"10:12 hạn gửi 09/3/2025 trùng ngày chốt số liệu, không còn ngày làm việc để tổng "
                                 "hợp (cả 4 kỳ)"});
  CHECK(tests::findings_in_plan(rules::no_slack,
                                plan("14", "[2025-05, H1, 2025-11]", "chậm nhất ngày 15 của tháng cuối kỳ"),
                                text::Language::en) ==
        std::vector<std::string>{"10:12 from closing on 13/6/2025 to the due day 15/6/2025 there is no working day to "
                                 "compile the report (First six months of 2025)"});
}

TEST_CASE("rules: days off that the settings add leave no slack either") {
  diagnostics::Diagnostics diagnostics;
  const auto file = model::read_plan(
      model::parse({"ke-hoach.yaml", plan("10", "[2025-04]", "chậm nhất ngày 10 của tháng cuối kỳ")}, diagnostics),
      diagnostics);
  calendar::DaysOff days_off;
  rules::check_plan(std::array{&rules::no_slack}, {file.content, days_off}, diagnostics);
  CHECK(diagnostics.all().empty());
  days_off.add(*calendar::Date::of(2025, 4, 10));
  rules::check_plan(std::array{&rules::no_slack}, {file.content, days_off}, diagnostics);
  CHECK(diagnostics.all().size() == 1);
}
