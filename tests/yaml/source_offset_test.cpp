#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "reading.hpp"

using namespace cchc;

namespace {

/// The source from where byte `offset` of the value of `a` stands.
std::string rest_from(const Reading& reading, std::size_t offset) {
  const std::string_view bytes = reading.source().bytes();
  return std::string(bytes.substr(reading.tree().source_offset(bytes, reading.at("a"), offset)));
}

/// The source from where `word` of the value of `a` begins; the value must be `text`.
std::string place_of(const std::string& source, std::string_view text, std::string_view word) {
  const Reading reading(source);
  CHECK(reading.report() == "");
  const std::string_view value = reading.text("a");
  CHECK(value == text);
  return rest_from(reading, value.find(word));
}

}  // namespace

TEST_CASE("yaml: source_offset goes through every style") {
  CHECK(place_of("a: Quý III", "Quý III", "III") == "III");
  CHECK(place_of("a: một\n\n  hai  \n  ba", "một\nhai ba", "hai") == "hai  \n  ba");
  CHECK(place_of("a: một\n\n  hai  \n  ba", "một\nhai ba", "ba") == "ba");
  CHECK(place_of("a: một\r\n  hai", "một hai", "hai") == "hai");
  CHECK(place_of("a: 'it''s quý'", "it's quý", "s quý") == "s quý'");
  CHECK(place_of("a: 'một\n\n\n  hai'", "một\n\nhai", "hai") == "hai'");
  CHECK(place_of(R"(a: "x\ty\u1EBF\x41\U0001F600z")", "x\ty\u1EBFA\U0001F600z", "\u1EBF") ==
        R"(\u1EBF\x41\U0001F600z")");
  CHECK(place_of(R"(a: "x\ty\u1EBF\x41\U0001F600z")", "x\ty\u1EBFA\U0001F600z", "A") == R"(\x41\U0001F600z")");
  CHECK(place_of(R"(a: "x\ty\u1EBF\x41\U0001F600z")", "x\ty\u1EBFA\U0001F600z", "z") == "z\"");
  CHECK(place_of("a: \"một \\\n   hai\"", "một hai", "hai") == "hai\"");
  CHECK(place_of("a: \"một\n  hai\"", "một hai", " hai") == "\n  hai\"");
  CHECK(place_of("a: |\n  một\n    hai\n\n  ba\n", "một\n  hai\n\nba\n", "hai") == "hai\n\n  ba\n");
  CHECK(place_of("a: |\n  một\n    hai\n\n  ba\n", "một\n  hai\n\nba\n", "ba") == "ba\n");
  CHECK(place_of("a: |  # ghi chú\n\n  một\n", "\nmột\n", "một") == "một\n");
  CHECK(place_of("a: >\n  một\n  hai\n\n  ba\n   thụt\n  bốn\n", "một hai\nba\n thụt\nbốn\n", "hai") ==
        "hai\n\n  ba\n   thụt\n  bốn\n");
  CHECK(place_of("a: >\n  một\n  hai\n\n  ba\n   thụt\n  bốn\n", "một hai\nba\n thụt\nbốn\n", "ba") ==
        "ba\n   thụt\n  bốn\n");
  CHECK(place_of("a: >\n  một\n  hai\n\n  ba\n   thụt\n  bốn\n", "một hai\nba\n thụt\nbốn\n", "bốn") == "bốn\n");
  CHECK(place_of("a: |\r\n  một\r\n  hai\r\n", "một\nhai\n", "hai") == "hai\r\n");
}

TEST_CASE("yaml: the offset behind a text stands behind its last letter") {
  CHECK(rest_from(Reading("a: Quý III # x"), 8) == " # x");
  CHECK(rest_from(Reading("a: \"Quý\""), 4) == "\"");
  CHECK(rest_from(Reading("a: ''"), 0) == "'");
  CHECK(rest_from(Reading("a: |\n  một\nb: 1"), 6) == "\nb: 1");
  CHECK(rest_from(Reading("a: |\n  một\nb: 1"), 99) == "\nb: 1");
}

TEST_CASE("yaml: offsets of a text with control characters lead back to the bytes as typed") {
  const Reading reading("a: m\x01\x02ột hai\n");
  CHECK(reading.places() == "1:5 encoding");
  CHECK(reading.text("a") == "một hai");
  CHECK(rest_from(reading, reading.text("a").find("hai")) == "hai\n");
}
