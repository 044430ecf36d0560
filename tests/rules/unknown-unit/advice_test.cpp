#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "rules/joined_units.hpp"
#include "rules/nearest_ids.hpp"
#include "tests/findings.hpp"

using namespace cchc;

namespace {

const std::string units =
    "units:\n"
    "  vp-tk: Công chức Văn phòng - Thống kê\n"
    "  vhxh:\n    name: Phòng Văn hóa - Xã hội\n    aliases: [VH-XH]\n"
    "  hcc: Trung tâm Phục vụ hành chính công\n";

std::vector<std::string> pieces(std::string_view text) {
  diagnostics::Diagnostics diagnostics;
  const std::string plan = "format: cchc-plan/1\ntitle: Kế hoạch năm 2025\nyears: 2025\n" + units;
  const auto file = model::read_plan(model::parse(source::Source("plan.yaml", plan), diagnostics), diagnostics);
  return rules::joined_units(file.content.unit_names, text);
}

}  // namespace

TEST_CASE("rules: units run together come apart") {
  using Pieces = std::vector<std::string>;
  CHECK(pieces("phòng Văn hóa - Xã hội phường Trung tâm Phục vụ hành chính công") == Pieces{"vhxh", "hcc"});
  CHECK(pieces("vp-tk,hcc; VH-XH") == Pieces{"vp-tk", "hcc", "vhxh"});
  CHECK(pieces("vhxh và hcc") == Pieces{"vhxh", "hcc"});
  CHECK(pieces("hcc\u00A0- vhxh") == Pieces{"hcc", "vhxh"});
  CHECK(pieces("hcc, các phòng, ban liên quan") == Pieces{"hcc", "\"các phòng, ban liên quan\""});
}

TEST_CASE("rules: what is not only units stays whole") {
  for (const std::string text : {"", "hcc", "vhxh phối hợp hcc", "hcc vhx", "các phòng hcc", "và", ",", "hcc ,"}) {
    CAPTURE(text);
    CHECK(pieces(text).empty());
  }
}

TEST_CASE("rules: the nearest ids are found by id, else by name") {
  const std::vector<rules::Named> all{{"vp-tk", "Văn phòng - Thống kê"}, {"vp", "Văn phòng"}, {"vp-du", "Văn phòng"}};
  using Ids = std::vector<std::string_view>;
  CHECK(rules::nearest_ids("vp-kt", all) == Ids{"vp-tk"});
  CHECK(rules::nearest_ids("văn phong", all) == Ids{"vp", "vp-du"});
  CHECK(rules::nearest_ids("mặt trận", all).empty());
}
