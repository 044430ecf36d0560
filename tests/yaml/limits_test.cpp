#include <string>

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace cchc;

namespace {

std::string repeated(const std::string& piece, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += piece;
  return out;
}

}  // namespace

TEST_CASE("yaml: nesting beyond the limit is one finding where it begins") {
  CHECK(Reading(repeated("[", 64) + repeated("]", 64)).report() == "");
  for (const std::string piece : {"[", "- ", "{a: "}) {
    CAPTURE(piece);
    const Reading reading(repeated(piece, 100'000));
    CHECK(reading.places() == fmt::format("1:{} limits", 64 * piece.size() + 1));
    CHECK(reading.root().broken);
  }
  std::string stairs;
  for (std::size_t i = 0; i < 500; ++i) stairs += std::string(i, ' ') + "a:\n";
  CHECK(Reading(stairs).places() == "65:65 limits");
}

TEST_CASE("yaml: brackets inside of lines count as levels, too") {
  const Reading reading("a:\n  - [[x]]\n", {1024, 3, 100});
  CHECK(reading.places() == "2:6 limits");
}

TEST_CASE("yaml: size and number of values are limited") {
  CHECK(Reading("a: b\n", {5, 64, 100}).report() == "");
  const Reading long_one("a: bc\n", {5, 64, 100});
  CHECK(long_one.places() == "1:1 limits");
  CHECK(long_one.root().broken);
  CHECK(Reading("[1, 2, 3]", {100, 64, 4}).report() == "");
  const Reading full("[1, 2, 3, 4]", {100, 64, 4});
  CHECK(full.places() == "1:12 limits");
  CHECK(full.root().broken);
}

TEST_CASE("yaml: a file full of faults ends in a broken document, not in a hang") {
  for (const std::string piece : {"- @\n", "a: b: c\n", "\"\n", "[\n", "? a\n", "\t- a\n", "a: 'b\n", ",", "a #b ",
                                  "{a, ", "- - a\n - b\n", "&a *b !c ", "a:b\n", "\x01", "{b: c, d, "}) {
    CAPTURE(piece);
    const Reading reading(repeated(piece, 20'000));
    CHECK_FALSE(reading.findings().empty());
    CHECK(reading.findings().size() <= 401);
    CHECK(PlaceCheck(reading).run() == "");
  }
}
