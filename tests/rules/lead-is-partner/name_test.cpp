#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/findings.hpp"

using namespace cchc;

TEST_CASE("rules: a row without an id is called by its title") {
  const std::string plan =
      "format: cchc-plan/1\ntitle: Kế hoạch năm 2025\nyears: 2025\nunits:\n  vp: Văn phòng\n"
      "tasks:\n  - title: Kiểm tra\n    lead: vp\n    partners: [vp]\n    due: Quý I\n"
      "indicators:\n  - title: Mức độ hài lòng\n    target:\n";
  using Lines = std::vector<std::string>;
  CHECK(tests::findings_in_plan(rules::lead_is_partner, plan) ==
        Lines{"9:16 \"vp\" vừa chủ trì vừa phối hợp nhiệm vụ Kiểm tra"});
  CHECK(tests::findings_in_plan(rules::unmeasurable_target, plan) ==
        Lines{"13:5 chỉ tiêu Mức độ hài lòng chưa ghi mức cần đạt"});
}
