#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/model/read.hpp"
#include "cchc/rules/rule.hpp"
#include "cchc/source/edit.hpp"

using namespace cchc;

namespace {

const std::string head =
    "format: cchc-plan/1\ntitle: Kế hoạch năm 2025\nyears: 2025\n"
    "units:\n"
    "  vp: Văn phòng HĐND và UBND\n"
    "  vhxh: Phòng Văn hóa - Xã hội\n"
    "  hcc: Trung tâm Phục vụ hành chính công\n"
    "  kt: Phòng Kinh tế, Hạ tầng và Đô thị\n"
    "areas:\n  - id: a\n    title: Lĩnh vực\n";

/// The plan `head` and `area` after all that unit-spelling would mend, without `head`.
std::string mended(const std::string& area) {
  diagnostics::Diagnostics diagnostics;
  const auto file = model::read_plan(model::parse({"ke-hoach.yaml", head + area}, diagnostics), diagnostics);
  rules::check_plan(std::array{&rules::unit_spelling}, {file.content, {}}, diagnostics);
  std::vector<source::Edit> edits;
  for (const diagnostics::Diagnostic& one : diagnostics.all())
    edits.insert(edits.end(), one.fix.begin(), one.fix.end());
  return source::apply(file.source().bytes(), edits).substr(head.size());
}

}  // namespace

TEST_CASE("rules: unit-spelling mends what only is spelled otherwise") {
  CHECK(mended("    lead: Văn phòng UBND và HĐND\n") == "    lead: Văn phòng HĐND và UBND\n");
  CHECK(mended("    lead: \"Phong Văn hoá–Xã hội\" # ghi chú\n") == "    lead: \"Phòng Văn hóa - Xã hội\" # ghi chú\n");
  CHECK(mended("    directions:\n      - Gửi phòng Văn hoá - Xã hội và Trung Tâm Phục vụ hành chính công xã\n") ==
        "    directions:\n      - Gửi phòng Văn hóa - Xã hội và Trung tâm Phục vụ hành chính công xã\n");
  CHECK(mended("    lead: Phòng kinh tế, Hạ tầng và Đô thị\n") == "    lead: Phòng Kinh tế, Hạ tầng và Đô thị\n");
}

TEST_CASE("rules: unit-spelling leaves alone what it cannot know or what YAML may read otherwise") {
  for (const std::string area : {
           "    lead: Trung Tâm hành chính công\n",
           "    lead: [Phòng Kinh tế - Hạ tầng - Đô thị]\n",
           "    lead: \"Văn phòng UBND v\\u00e0 HĐND\"\n",
           "    note: |\n      Gửi Văn phòng UBND\n      và HĐND\n",
       }) {
    CAPTURE(area);
    CHECK(mended(area) == area);
  }
}
