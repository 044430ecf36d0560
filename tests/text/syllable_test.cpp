#include "cchc/text/syllable.hpp"

#include <doctest/doctest.h>

using namespace cchc;
using text::is_syllable;

TEST_CASE("text: Vietnamese syllables are known, in both places of the tone") {
  for (const auto* word : {"Kế",    "hoạch",  "cải", "cách", "hành", "chính", "phường", "xã", "gì",     "giếng", "quốc",
                           "quyết", "nghiệp", "hoá", "hóa",  "thuỷ", "thủy",  "Đảng",   "ủy", "khuyến", "y",     "ạ"}) {
    CAPTURE(word);
    CHECK(is_syllable(word));
  }
}

TEST_CASE("text: what Vietnamese spelling does not allow is no syllable") {
  for (const auto* word : {"", "caùch", "caù", "Krông", "Zürich", "café", "hoaïch", "cac", "cảc", "đaàu", "muùa",
                           "ngắng8", "strong", "hòà", "hoạchhoạch"}) {
    CAPTURE(word);
    CHECK_FALSE(is_syllable(word));
  }
}
