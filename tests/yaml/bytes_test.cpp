#include <string>

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace cchc;
using namespace std::string_literals;

namespace {

/// ASCII text as UTF-16 or UTF-32: `width` bytes a letter, its own one at `place`.
std::string wide(const std::string& text, std::size_t width, std::size_t place) {
  std::string out;
  for (const char letter : text) {
    std::string one(width, '\0');
    one[place] = letter;
    out += one;
  }
  return out;
}

}  // namespace

TEST_CASE("yaml: a byte order mark is no part of the document and moves no column") {
  const Reading reading("\xEF\xBB\xBF"s + "title: Kế hoạch\ndue: \"Quý\" I\n");
  CHECK(reading.places() == "2:12 yaml-syntax");
  CHECK(reading.root().span.begin == 3);
  CHECK(reading.typed(reading.at("title")) == "Kế hoạch");
  CHECK(Reading("\xEF\xBB\xBF\xEF\xBB\xBF"s + "a: b\n").text("a") == "b");
}

TEST_CASE("yaml: CRLF ends lines in every style") {
  const Reading reading(
      "# đầu\r\na: b\r\nc: |\r\n  một\r\n  hai\r\nd: >\r\n  ba\r\n  bốn\r\ne: x\r\n  y\r\nf: [1,\r\n  2]\r\n"
      "g:\r\n\r\nh: \"m\r\n  n\"\r\nk: l");
  CHECK(reading.report() == "");
  CHECK(PlaceCheck(reading).run() == "");
  CHECK(reading.text("a") == "b");
  CHECK(reading.text("c") == "một\nhai\n");
  CHECK(reading.text("d") == "ba bốn\n");
  CHECK(reading.text("e") == "x y");
  CHECK(reading.count("f") == 2);
  CHECK(reading.text("h") == "m n");
  CHECK(reading.typed(reading.at("c")) == "|\r\n  một\r\n  hai");
  CHECK(reading.source().text(reading.tree().comments().front().span) == "# đầu");
}

TEST_CASE("yaml: wide encodings are named and not read") {
  const std::string text = "format: cchc-plan/1\ntitle: x\n";
  for (const std::string& bytes : {"\xFF\xFE"s + wide(text, 2, 0), "\xFE\xFF"s + wide(text, 2, 1), wide(text, 2, 0)}) {
    const Reading reading(bytes);
    CHECK(reading.places() == "1:1 encoding");
    CHECK(reading.report().find("UTF-16") != std::string::npos);
    CHECK(reading.root().broken);
  }
  const Reading reading("\xFF\xFE\0\0"s + wide(text, 4, 0));
  CHECK(reading.places() == "1:1 encoding");
  CHECK(reading.report().find("UTF-32") != std::string::npos);
}

TEST_CASE("yaml: bytes that are not UTF-8 are shown once and not read") {
  const Reading reading(
      "title: K\xEA ho\xB9"
      "ch\nnote: \xFF\n");
  CHECK(reading.places() == "1:9 encoding");
  CHECK(reading.root().broken);
}

TEST_CASE("yaml: control characters are shown where they stand, once a line, and left out") {
  const Reading reading(
      "title: K\x1B[31mế\x07 hoạch\nd\x02ue: Quý\x0BI\n  \x03# ghi chú\nnote: \xC2\x85x\nlead:\x7F vp\n");
  CHECK(reading.places() == "1:9 encoding, 2:2 encoding, 3:3 encoding, 4:7 encoding, 5:6 encoding");
  CHECK(PlaceCheck(reading).run() == "");
  CHECK(reading.text("title") == "K[31mế hoạch");
  CHECK(reading.text("due") == "Quý I");
  CHECK(reading.text("note") == "x");
  CHECK(reading.text("lead") == "vp");
  CHECK(reading.typed(reading.at("title")) == "K\x1B[31mế\x07 hoạch");
  CHECK(reading.tree().comments().size() == 1);
}

TEST_CASE("yaml: NUL is a control character like others") {
  const Reading reading("title: K\0ế\ndue: Quý I\n"s);
  CHECK(reading.places() == "1:9 encoding");
  CHECK(reading.report().find("U+0000") != std::string::npos);
  CHECK(reading.text("title") == "Kế");
  CHECK(reading.text("due") == "Quý I");
}

TEST_CASE("yaml: of many control characters the first few lines are shown") {
  std::string text;
  for (int i = 0; i < 40; ++i) text += fmt::format("k{}: a\x01\n", i);
  const Reading reading(text);
  CHECK(reading.findings().size() == 5);
  CHECK(reading.text("k39") == "a");
}

TEST_CASE("yaml: a CR alone ends no line") {
  const Reading old("title: a\rdue: b\r");
  CHECK(old.places() == "1:9 encoding");
  CHECK(old.root().broken);
  const Reading stray("title: a\rb\ndue: c\n");
  CHECK(stray.places() == "1:9 encoding");
  CHECK(stray.text("title") == "a b");
  const Reading cut("title: a\r\ndue: \"c\"\r");
  CHECK(cut.report() == "");
  CHECK(cut.text("due") == "c");
}

TEST_CASE("yaml: blank lines and comments may hold tabs and odd spaces") {
  const Reading reading(
      "title: Kế hoạch\n\t\ndue: Quý I\n  \t# ghi chú\nplace:\n\t\n  name: x\n \u00A0 \nbody: |\n  một\n\t\n  hai\n");
  CHECK(reading.report() == "");
  CHECK(reading.text("place/name") == "x");
  CHECK(reading.text("body") == "một\n\nhai\n");
}
