#include <array>
#include <string>

#include <doctest/doctest.h>

#include "tests/findings.hpp"

using namespace cchc;

namespace {

/// What is said of a plan that states `stated` areas and lists those with the `titles`.
std::string advice(const std::string& stated, const std::vector<std::string>& titles) {
  std::string plan =
      "format: cchc-plan/1\ntitle: Kế hoạch năm 2025\nyears: 2025\ndeclared:\n  - areas: " + stated + "\nareas:\n";
  for (const std::string& title : titles)
    plan += "  - id: l" + std::to_string(plan.size()) + "\n    title: " + title + "\n";
  diagnostics::Diagnostics diagnostics;
  const auto file = model::read_plan(model::parse(source::Source("plan.yaml", plan), diagnostics), diagnostics);
  rules::check_plan(std::array{&rules::count_mismatch}, {file.content, calendar::DaysOff()}, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  return diagnostics::help(diagnostics.all()[0], text::Language::vi);
}

}  // namespace

TEST_CASE("rules: of six areas the one that is missing is named") {
  CHECK(advice("06", {"Cải cách thể chế", "Tổ chức bộ máy", "Chế độ công vụ", "Tài chính công", "Chính quyền số"}) ==
        "bổ sung lĩnh vực còn thiếu (Cải cách thủ tục hành chính?) hoặc sửa số thành 05");
}

TEST_CASE("rules: of eight areas the first and the last count too") {
  CHECK(advice("8", {"Thể chế", "Thủ tục", "Bộ máy", "Công vụ", "Tài chính", "Chuyển đổi số"}) ==
        "bổ sung lĩnh vực còn thiếu (Chỉ đạo, điều hành; Tác động của cải cách hành chính?) hoặc sửa số thành 6");
}
