#include "cchc/yaml/split_text.hpp"

#include <string>

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace cchc;
using text::Language;

TEST_CASE("yaml: a text that a colon cut is reported for the layer that knows what may stand there") {
  const Reading reading("directions:\n  - Đào tạo: tập huấn\nnote:\n  Lưu: VT\n");
  CHECK(reading.report() == "");
  diagnostics::Diagnostics found;
  report_text_split_by_colon(reading.source(), reading.tree(), reading.at("directions/0"), "", found);
  report_text_split_by_colon(reading.source(), reading.tree(), reading.at("note"), "note", found);
  REQUIRE(found.all().size() == 2);
  const auto& item = found.all()[0];
  CHECK(item.rule->name == "split-text");
  CHECK(reading.source().text(item.span) == "Đào tạo: tập huấn");
  CHECK(what(item, Language::vi) == "dấu `: ` cắt câu, \"Đào tạo\" thành tên mục");
  CHECK(help(item, Language::vi) == "đặt cả câu trong ngoặc kép: `- \"Đào tạo: tập huấn\"`");
  CHECK(help(found.all()[1], Language::en) == "put the whole text in double quotes: `note: \"Lưu: VT\"`");
}

TEST_CASE("yaml: a name that a comma cut is reported from its first to its last part") {
  const Reading reading("partners: [vp, Phòng Kinh tế, Hạ tầng và Đô thị]\n");
  diagnostics::Diagnostics found;
  report_text_split_by_comma(reading.source(), reading.at("partners/1"), reading.at("partners/2"), 2, found);
  REQUIRE(found.all().size() == 1);
  const auto& one = found.all().front();
  CHECK(reading.source().text(one.span) == "Phòng Kinh tế, Hạ tầng và Đô thị");
  CHECK(what(one, Language::vi) == "dấu phẩy cắt \"Phòng Kinh tế, Hạ tầng và Đô thị\" thành 2 phần");
  CHECK(help(one, Language::vi) == "đặt cả cụm trong ngoặc kép: `[\"Phòng Kinh tế, Hạ tầng và Đô thị\"]`");
}
