#include "cchc/text/eight_bytes.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace cchc;

TEST_CASE("text: of eight bytes those are marked that are the byte, and no others") {
  for (std::size_t place = 0; place < 8; ++place) {
    for (unsigned other = 0; other < 256; ++other) {
      std::string bytes(8, static_cast<char>(other));
      bytes[place] = ':';
      const std::uint64_t marks = text::marks_of(text::eight_bytes(bytes.data()), ':');
      REQUIRE(marks != 0);
      CHECK(text::before_mark(marks) == (other == ':' ? 0 : place));
      if (other != ':') CHECK((marks & (marks - 1)) == 0);
    }
  }
  CHECK(text::marks_of(text::eight_bytes("abcdefgh"), ':') == 0);
}
