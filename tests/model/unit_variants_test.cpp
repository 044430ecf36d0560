#include <string>

#include <doctest/doctest.h>

#include "cchc/model/plan.hpp"
#include "cchc/model/read.hpp"

using namespace cchc;

namespace {

/// The id of the unit that `name` means, or "-".
std::string meant(const std::string& name, const std::string& more = "") {
  diagnostics::Diagnostics diagnostics;
  const auto file =
      model::read_plan(model::parse({"ke-hoach.yaml",
                                     "format: cchc-plan/1\ntitle: Kế hoạch năm 2025\nyears: 2025\nunits:\n"
                                     "  vp-tk: Công chức Văn phòng - Thống kê\n"
                                     "  hcc: Trung tâm Phục vụ hành chính công\n"
                                     "  kt: Phòng Kinh tế, Hạ tầng và Đô thị\n"
                                     "  vp: Văn phòng HĐND và UBND\n" +
                                         more},
                                    diagnostics),
                       diagnostics);
  const model::Unit* unit = file.content.unit_names.find(name);
  return unit == nullptr ? "-" : std::string(unit->id.text);
}

}  // namespace

TEST_CASE("model: a variant of one unit's name is that unit") {
  CHECK(meant("Văn phong-Thống kê") == "vp-tk");
  CHECK(meant("Trung Tâm hành chính công") == "hcc");
  CHECK(meant("Trung tâm hành chính công phường") == "hcc");
  CHECK(meant("van phong UBND, HĐND") == "vp");
}

TEST_CASE("model: what may be another unit is none") {
  CHECK(meant("UBND phường") == "-");
  CHECK(meant("Văn phòng UBND phường") == "-");
  CHECK(meant("Trung tâm Phục vụ hành chính công tỉnh") == "-");
  CHECK(meant("Phòng Kinh tế và Đô thị") == "-");
  CHECK(meant("Trung tâm công") == "-");
  CHECK(meant("Trung tâm hành chính công", "  kshcc: Trung tâm Kiểm soát hành chính công\n") == "-");
}
