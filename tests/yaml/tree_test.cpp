#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace cchc;
using yaml::Kind;
using yaml::Node;
using yaml::Style;

namespace {

const std::string styles = R"(# đầu tệp
plain: Quý III  # ghi chú
long: một câu
  trên hai dòng
'single': 'it''s'
"double": "a\tb \u1EBF"
literal: |
  dòng một
    thụt
  dòng hai

folded: >-  # gấp
  gấp
  lại

  đoạn
list:
  - một
  -
  - {a: 1, b: [x, "y"]}
  -   c: 2
      d: ~
empty:
none: null
flat:
- e
- [f,
   g]
last: hết
)";

std::string all_typed(const Reading& reading, const Node& node) {
  std::string out = '<' + reading.typed(node) + '>';
  for (const Node& item : reading.tree().items(node)) out += all_typed(reading, item);
  for (const auto entry : reading.tree().entries(node)) {
    out += all_typed(reading, entry.key) + all_typed(reading, entry.value);
  }
  return out;
}

}  // namespace

TEST_CASE("yaml: every node's place is what stands there, whatever its style") {
  const Reading reading(styles);
  CHECK(reading.report() == "");
  CHECK(PlaceCheck(reading).run() == "");
  const std::vector<std::pair<std::string_view, std::string_view>> typed = {
      {"plain", "Quý III"},
      {"long", "một câu\n  trên hai dòng"},
      {"single", "'it''s'"},
      {"double", R"("a\tb \u1EBF")"},
      {"literal", "|\n  dòng một\n    thụt\n  dòng hai"},
      {"folded", ">-  # gấp\n  gấp\n  lại\n\n  đoạn"},
      {"list", "- một\n  -\n  - {a: 1, b: [x, \"y\"]}\n  -   c: 2\n      d: ~"},
      {"list/0", "một"},
      {"list/1", ""},
      {"list/2", "{a: 1, b: [x, \"y\"]}"},
      {"list/2/b", "[x, \"y\"]"},
      {"list/2/b/1", "\"y\""},
      {"list/3", "c: 2\n      d: ~"},
      {"list/3/d", "~"},
      {"empty", ""},
      {"none", "null"},
      {"flat", "- e\n- [f,\n   g]"},
      {"flat/1", "[f,\n   g]"},
      {"last", "hết"},
  };
  for (const auto& [path, text] : typed) {
    CAPTURE(path);
    CHECK(reading.typed(reading.at(path)) == text);
  }
  CHECK(reading.root().span.begin == styles.find("plain"));
  CHECK(reading.root().span.end == styles.size() - 1);
}

TEST_CASE("yaml: texts, kinds and styles") {
  const Reading reading(styles);
  CHECK(reading.text("long") == "một câu trên hai dòng");
  CHECK(reading.text("single") == "it's");
  CHECK(reading.text("double") == "a\tb ế");
  CHECK(reading.text("literal") == "dòng một\n  thụt\ndòng hai\n");
  CHECK(reading.text("folded") == "gấp lại\nđoạn");
  CHECK(reading.at("plain").style == Style::plain);
  CHECK(reading.at("single").style == Style::single_quoted);
  CHECK(reading.at("double").style == Style::double_quoted);
  CHECK(reading.at("literal").style == Style::literal);
  CHECK(reading.at("folded").style == Style::folded);
  CHECK(reading.at("list").style == Style::block);
  CHECK(reading.at("list/2").style == Style::flow);
  CHECK(reading.at("list/2/b").kind == Kind::sequence);
  CHECK(reading.at("list/2").kind == Kind::mapping);
  CHECK(reading.count("list") == 4);
  CHECK(reading.count("list/3") == 2);
  CHECK(reading.count() == 11);
  for (const std::string_view path : {"list/1", "list/3/d", "empty", "none"})
    CHECK(reading.at(path).kind == Kind::null);
}

TEST_CASE("yaml: a value that is missing stands behind its colon or dash") {
  const Reading reading("a:\nb :   # ghi chú\n\nc: {d: , e: 1}\nf:\n  -\n  - # trống\n  - x\n");
  CHECK(reading.report() == "");
  const auto behind = [&](std::string_view path) {
    const auto place = reading.source().position(reading.at(path).span.begin);
    return fmt::format("{}:{}", place.line, place.column);
  };
  CHECK(behind("a") == "1:3");
  CHECK(behind("b") == "2:4");
  CHECK(behind("c/d") == "4:7");
  CHECK(behind("f/0") == "6:4");
  CHECK(behind("f/1") == "7:4");
  CHECK(all_typed(reading, reading.at("f")) == "<-\n  - # trống\n  - x><><><x>");
}

TEST_CASE("yaml: texts that stand in the source letter for letter are not copied") {
  const Reading reading("a: Quý III\nb: \"Lưu: VT\"\nc: 'x'\nd: \"a\\tb\"\n");
  const std::string_view bytes = reading.source().bytes();
  const auto inside = [&](std::string_view text) {
    return text.data() >= bytes.data() && text.data() + text.size() <= bytes.data() + bytes.size();
  };
  CHECK(inside(reading.text("a")));
  CHECK(inside(reading.text("b")));
  CHECK(inside(reading.text("c")));
  CHECK_FALSE(inside(reading.text("d")));
}

TEST_CASE("yaml: words such as no and 1.10 are texts, and null as a key is one, too") {
  const Reading reading("a: no\nb: 1.10\nc: 0123\nnull: x\n~: y\nd: Null\ne: nullx\n");
  CHECK(reading.report() == "");
  CHECK(reading.text("a") == "no");
  CHECK(reading.text("b") == "1.10");
  CHECK(reading.text("c") == "0123");
  CHECK(reading.text("null") == "x");
  CHECK(reading.text("~") == "y");
  CHECK(reading.at("d").kind == Kind::null);
  CHECK(reading.text("e") == "nullx");
}

TEST_CASE("yaml: an empty value before a key that looks like null stays where it is") {
  const Reading reading("a:\nnull: x\nb:\n~{c: d\n");
  CHECK(reading.typed(reading.at("a")) == "");
  CHECK(reading.at("a").span.begin == 2);
  CHECK(reading.at("b").span.empty());
}

TEST_CASE("yaml: comments keep their place and are not looked for inside texts") {
  const Reading reading(styles + "quoted: \"a # b\"   # thật\nbody: |\n  # chữ\n  #chữ\n# cuối");
  CHECK(reading.report() == "");
  std::string found;
  for (const auto& comment : reading.tree().comments()) {
    found += fmt::format("{}{}\n", comment.own_line ? "*" : "", reading.source().text(comment.span));
  }
  CHECK(found == "*# đầu tệp\n# ghi chú\n# gấp\n# thật\n*# cuối\n");
}

TEST_CASE("yaml: a document without content is null") {
  for (const std::string text : {"", "# chỉ có ghi chú\n", "\n\n", "---\n", "\xEF\xBB\xBF"}) {
    CAPTURE(text);
    const Reading reading(text);
    CHECK(reading.report() == "");
    CHECK(reading.root().kind == Kind::null);
    CHECK_FALSE(reading.root().broken);
  }
}

TEST_CASE("yaml: find answers with the first value of a key, and nothing for what is no mapping") {
  const Reading reading("a: 1\nb: [x]\na: 2\n");
  CHECK(reading.text("a") == "1");
  CHECK(reading.tree().find(reading.root(), "c") == nullptr);
  CHECK(reading.tree().find(reading.at("b"), "a") == nullptr);
  CHECK(reading.tree().find(reading.at("a"), "a") == nullptr);
}
