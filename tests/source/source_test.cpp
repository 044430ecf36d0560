#include "cchc/source/source.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/text/utf8.hpp"

using namespace cchc;
using namespace std::string_literals;
using source::Position;
using source::Source;
using source::Span;

TEST_CASE("source: lines end with LF or CRLF, never with a lone CR") {
  const Source one("a.yaml", "một\r\nhai\rba\n\ncuối");
  REQUIRE(one.line_count() == 4);
  CHECK(one.text(one.line(1)) == "một");
  CHECK(one.text(one.line(2)) == "hai\rba");
  CHECK(one.text(one.line(3)) == "");
  CHECK(one.text(one.line(4)) == "cuối");
}

TEST_CASE("source: what follows the last line end is a line of its own") {
  CHECK(Source("", "").line_count() == 1);
  CHECK(Source("", "a").line_count() == 1);
  const Source one("", "a\n");
  CHECK(one.line_count() == 2);
  CHECK(one.line(2) == Span{2, 2});
  const Source cr("", "a\r");
  CHECK(cr.text(cr.line(1)) == "a\r");
}

TEST_CASE("source: a line that is not there is empty and at the end") {
  const Source one("", "a\nb");
  CHECK(one.line(0) == Span{3, 3});
  CHECK(one.line(3) == Span{3, 3});
}

TEST_CASE("source: columns count code points, tabs as one") {
  const Source one("", "khóa:\tgiá trị\nđợi");
  CHECK(one.position(0) == Position{1, 1});
  CHECK(one.position(one.bytes().find("giá")) == Position{1, 7});
  CHECK(one.position(one.bytes().find('\n')) == Position{1, 14});
  CHECK(one.position(one.bytes().find("i", 18)) == Position{2, 3});
}

TEST_CASE("source: position past the end stands behind the last byte") {
  const Source one("", "a\nbc");
  CHECK(one.position(4) == Position{2, 3});
  CHECK(one.position(400) == Position{2, 3});
  CHECK(Source("", "").position(7) == Position{1, 1});
  CHECK(Source("", "a\n").position(2) == Position{2, 1});
}

TEST_CASE("source: a byte order mark has no column and is in no line") {
  const Source one("", "\xEF\xBB\xBFkey\nkey");
  CHECK(one.bom() == 3);
  CHECK(one.text(one.line(1)) == "key");
  CHECK(one.position(0) == Position{1, 1});
  CHECK(one.position(2) == Position{1, 1});
  CHECK(one.position(3) == Position{1, 1});
  CHECK(one.position(4) == Position{1, 2});
  CHECK(one.position(8) == Position{2, 2});
  CHECK(Source("", "key").bom() == 0);
  CHECK(Source("", "\xEF\xBB").bom() == 0);
}

TEST_CASE("source: both bytes of CRLF stand at one place") {
  const Source one("", "ab\r\nc");
  CHECK(one.position(2) == Position{1, 3});
  CHECK(one.position(3) == Position{1, 3});
  CHECK(one.position(4) == Position{2, 1});
}

TEST_CASE("source: a byte inside a character stands where the character stands") {
  const Source one("", "aếb");
  for (const std::size_t offset : {1U, 2U, 3U}) CHECK(one.position(offset) == Position{1, 2});
  CHECK(one.position(4) == Position{1, 3});
}

TEST_CASE("source: NUL and bytes that are not UTF-8 count one column each") {
  const Source one("", "a\0\xFF\xE1\xBA:b\nc"s);
  CHECK(one.position(1) == Position{1, 2});
  CHECK(one.position(5) == Position{1, 6});
  CHECK(one.position(6) == Position{1, 7});
  CHECK(one.line_count() == 2);
}

TEST_CASE("source: text holds a span to the bytes there are") {
  const Source one("tên.yaml", "abc");
  CHECK(one.name() == "tên.yaml");
  CHECK(one.text({1, 2}) == "b");
  CHECK(one.text({1, 9}) == "bc");
  CHECK(one.text({7, 9}) == "");
  CHECK(one.text({2, 1}) == "");
}

TEST_CASE("source: positions grow with the offset and agree with the lines") {
  std::string bytes = "\xEF\xBB\xBF";
  for (int row = 0; row < 40; ++row) {
    for (int at = 0; at < row % 7; ++at) bytes += (at + row) % 3 == 0 ? "ế" : "x";
    bytes += row % 4 == 0 ? "\r\n" : "\n";
  }
  const Source one("", bytes);
  std::size_t line = 1;
  for (std::size_t offset = 0; offset <= bytes.size(); ++offset) {
    const Position place = one.position(offset);
    CHECK(place.line == line);
    const Span whole = one.line(place.line);
    if (offset >= whole.begin && offset <= whole.end && (offset == bytes.size() || (bytes[offset] & 0xC0) != 0x80)) {
      CHECK(place.column == 1 + text::length(one.bytes().substr(whole.begin, offset - whole.begin)));
    }
    if (offset < bytes.size() && bytes[offset] == '\n') ++line;
  }
}

TEST_CASE("source: lines of a long text stand where they stand, whatever their length") {
  for (const std::size_t first : {0U, 3U, 509U, 510U, 511U, 512U, 513U, 1023U, 1024U, 1600U}) {
    CAPTURE(first);
    std::string bytes(first, 'x');
    std::vector<std::size_t> begins{0};
    for (const std::size_t size : {0U, 0U, 1U, 126U, 127U, 128U, 129U, 700U, 0U, 511U, 512U, 2U, 0U}) {
      bytes += '\n';
      begins.push_back(bytes.size());
      bytes.append(size, 'y');
    }
    const Source one("", bytes);
    REQUIRE(one.line_count() == begins.size());
    for (std::size_t line = 1; line <= begins.size(); ++line) {
      const std::size_t end = line == begins.size() ? bytes.size() : begins[line] - 1;
      CHECK(one.line(line) == Span{static_cast<std::uint32_t>(begins[line - 1]), static_cast<std::uint32_t>(end)});
      for (std::size_t offset = begins[line - 1]; offset <= end; ++offset) {
        REQUIRE(one.position(offset) == Position{line, offset - begins[line - 1] + 1});
      }
    }
  }
}
