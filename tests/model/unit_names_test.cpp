#include "cchc/model/unit_names.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/model/plan.hpp"

using namespace cchc::model;

namespace {

struct NamedUnit {
  std::string_view id;
  std::string_view name;
  std::vector<std::string_view> aliases = {};
};

/// Units as a plan declares them, and their names.
struct Units {
  Storage storage;
  Keyed<Unit> list;
  UnitNames names;

  explicit Units(const std::vector<NamedUnit>& declared) {
    for (const NamedUnit& one : declared) {
      Unit& unit = list.emplace_back(storage);
      unit.id.text = one.id;
      unit.name.text = one.name;
      for (const std::string_view alias : one.aliases) unit.aliases.emplace_back(storage).text = alias;
    }
    names = UnitNames(list);
  }

  /// The id of the unit that `typed` means, or "none".
  std::string_view of(std::string_view typed) const {
    const Unit* unit = names.find(typed);
    return unit == nullptr ? "none" : unit->id.text;
  }
};

}  // namespace

TEST_CASE("model: fold_unit makes the spellings of one unit equal") {
  CHECK(fold_unit("Văn phòng - Thống kê") == fold_unit("Văn phòng-Thống kê"));
  CHECK(fold_unit("Văn phòng – Thống kê") == fold_unit("văn phòng — thống kê"));
  CHECK(fold_unit("Văn phòng HĐND và UBND") == fold_unit("Văn phòng HĐND-UBND"));
  CHECK(fold_unit("Văn phòng HĐND và UBND") == fold_unit("Văn phòng UBND và HĐND"));
  CHECK(fold_unit("Văn phòng HĐND và UBND") == fold_unit("VĂN PHÒNG HĐND, UBND"));
  CHECK(fold_unit("Phòng Văn hoá - Xã hội") == fold_unit("phòng Xã hội - Văn hóa"));
  CHECK(fold_unit("Uỷ ban nhân dân") == fold_unit("Ủy ban nhân dân"));
  CHECK(fold_unit("Phòng Kinh tế, Hạ tầng và Đô thị") == fold_unit("Phòng Đô thị - Hạ tầng - Kinh tế"));
  CHECK(fold_unit("Trung tâm Văn hóa và Thể thao") == fold_unit("Trung tâm Thể thao - Văn hóa"));
  CHECK(fold_unit("VP-TK") == fold_unit("vp - tk"));
}

TEST_CASE("model: fold_unit keeps different units apart") {
  CHECK(fold_unit("Văn phòng HĐND và UBND") != fold_unit("HĐND và UBND"));
  CHECK(fold_unit("Văn phòng UBND phường") != fold_unit("UBND phường"));
  CHECK(fold_unit("Phòng Văn hóa - Xã hội") != fold_unit("Phòng Văn hóa - Thông tin"));
  CHECK(fold_unit("Văn phong-Thống kê") != fold_unit("Văn phòng-Thống kê"));
  CHECK(fold_unit("Phòng Kinh tế") != fold_unit("Kinh tế"));
  CHECK(fold_unit("").empty());
}

TEST_CASE("model: group phrases own nothing alone") {
  for (const std::string_view name :
       {"Các ngành", "Các ngành có liên quan", "Các phòng, ban liên quan", "công chức chuyên môn",
        "Các phòng liên quan", "Các phòng thuộc UBND phường", "CÁC NGÀNH", "Tất cả các phòng"}) {
    CHECK_MESSAGE(is_group_phrase(name), name);
  }
  for (const std::string_view name : {"Văn phòng HĐND và UBND", "Công chức Văn hóa - Xã hội", "Cácten", "vp", ""}) {
    CHECK_MESSAGE(!is_group_phrase(name), name);
  }
}

TEST_CASE("model: UnitNames finds a unit by id, name, alias and every spelling of them") {
  const Units units({{"vp", "Văn phòng HĐND và UBND"},
                     {"vp-tk", "Văn phòng - Thống kê", {"VP-TK", "Văn phong-Thống kê"}},
                     {"vhxh", "Phòng Văn hóa - Xã hội", {"VH-XH", "VHXH"}},
                     {"hcc", "Trung tâm Phục vụ hành chính công", {"Trung Tâm hành chính công"}}});
  CHECK(units.of("vp") == "vp");
  CHECK(units.of("Văn phòng HĐND-UBND") == "vp");
  CHECK(units.of("Văn phòng UBND và HĐND") == "vp");
  CHECK(units.of("Văn phòng UBND và HĐND phường") == "vp");
  CHECK(units.of("Văn phòng HĐND và UBND phường") == "vp");
  CHECK(units.of("Văn phòng-Thống kê") == "vp-tk");
  CHECK(units.of("VP-TK") == "vp-tk");
  CHECK(units.of("Văn phong-Thống kê") == "vp-tk");
  CHECK(units.of("công chức Văn phòng - Thống kê") == "vp-tk");
  CHECK(units.of("Phòng Văn hoá - Xã hội") == "vhxh");
  CHECK(units.of("phòng Văn hóa - Xã hội phường") == "vhxh");
  CHECK(units.of("phòng Xã hội - Văn hóa phường") == "vhxh");
  CHECK(units.of("Văn hóa - Xã hội") == "vhxh");
  CHECK(units.of("Công chức Văn hóa - Xã hội xã") == "vhxh");
  CHECK(units.of("VHXH") == "vhxh");
  CHECK(units.of("Phòng VH-XH") == "vhxh");
  CHECK(units.of("trung tâm phục vụ hành chính công phường") == "hcc");
  CHECK(units.of("Trung Tâm hành chính công") == "hcc");

  CHECK(units.of("Phòng Kinh tế") == "none");
  CHECK(units.of("VP") == "none");
  CHECK(units.of("HĐND và UBND") == "none");
  CHECK(units.of("") == "none");
}

TEST_CASE("model: UnitNames never takes an office for the body it serves") {
  const Units units({{"ubnd", "UBND phường"}, {"hdnd", "HĐND phường"}, {"du", "Đảng ủy"}});
  CHECK(units.of("UBND") == "ubnd");
  CHECK(units.of("UBND phường") == "ubnd");
  CHECK(units.of("Văn phòng UBND phường") == "none");
  CHECK(units.of("Văn phòng UBND") == "none");
  CHECK(units.of("Văn phòng HĐND phường") == "none");
  CHECK(units.of("Văn phòng Đảng ủy") == "none");
  const Units office({NamedUnit{"vp", "Văn phòng UBND phường"}});
  CHECK(office.of("UBND phường") == "none");
}

TEST_CASE("model: UnitNames drops a rank only where exactly one unit remains") {
  const Units two({{"phong", "Phòng Kinh tế"}, {"cc", "Công chức Kinh tế"}});
  CHECK(two.of("Kinh tế") == "none");
  CHECK(two.of("Kinh tế phường") == "none");
  CHECK(two.of("phòng Kinh tế") == "phong");
  CHECK(two.of("Công chức kinh tế") == "cc");

  const Units bare({{"bare", "Kinh tế"}, {"phong", "Phòng Kinh tế"}});
  CHECK(bare.of("Kinh tế") == "bare");
  CHECK(bare.of("Công chức Kinh tế") == "none");
}

TEST_CASE("model: a name that two units share finds neither, their ids find both") {
  const Units units({{"a", "Phòng Kinh tế", {"KT"}}, {"b", "Phòng kinh tế"}, {"c", "Kế toán", {"KT"}}});
  CHECK(units.of("Phòng Kinh tế") == "none");
  CHECK(units.of("KT") == "none");
  CHECK(units.of("a") == "a");
  CHECK(units.of("b") == "b");
  CHECK(units.names.ids() == std::vector<std::string_view>{"a", "b", "c"});
}
