#include "cchc/text/width.hpp"

#include <string_view>

#include <doctest/doctest.h>

using namespace cchc;

TEST_CASE("text: width counts the columns of a terminal") {
  CHECK(text::width("") == 0);
  CHECK(text::width("Quý I") == 5);
  CHECK(text::width("Quy\u0301 I") == 5);
  CHECK(text::width("phu\u031Bo\u031B\u0300ng") == 6);
  CHECK(text::width("漢字") == 4);
  CHECK(text::width("a\tb") == 3);
  CHECK(text::width("a\u200Bb") == 2);
  CHECK(text::width("\xFF\xFE") == 2);
  CHECK(text::width("–…≥") == 3);
}

TEST_CASE("text: pad fills up with spaces and never cuts") {
  CHECK(text::pad("Quý", 5) == "Quý  ");
  CHECK(text::pad("Quy\u0301", 5) == "Quy\u0301  ");
  CHECK(text::pad("Quý", 3) == "Quý");
  CHECK(text::pad("Quý III", 3) == "Quý III");
  CHECK(text::pad("", 2) == "  ");
}
