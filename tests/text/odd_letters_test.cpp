#include "cchc/text/odd_letters.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/text/utf8.hpp"

using namespace cchc;

namespace {

std::string without_look_alikes(std::string_view text) { return text::mended(text, text::look_alikes(text)); }

std::string without_invisible(std::string_view text) { return text::mended(text, text::invisible(text)); }

}  // namespace

TEST_CASE("text: usual Vietnamese text is known at once") {
  CHECK(text::all_usual("\ta: b\r\n"));
  CHECK(text::all_usual("Kế hoạch số 12/KH-UBND – “Đạt ≥ 95%”… 1.000 ₫ · ưỹỸƯẠ"));
  for (const auto* odd :
       {"hoa\u0323ch", "hǎng", "a\u200Bb", "C¶i", "\\u200B", "а", "😀", "\xE1\xBB", "\xFF", "\x01", "\x7F",
        "\xC3"
        "a",
        "\xC1\x81", "\xE0\x83\x80",
        "\xE1\xBA"
        "a",
        "\xC3\xC3"}) {
    CAPTURE(odd);
    CHECK_FALSE(text::all_usual(odd));
  }
}

TEST_CASE("text: usual letters are usual beside each other, and nothing is beside an odd one") {
  std::vector<std::string> usual;
  std::vector<std::string> odd;
  for (char32_t letter = 0; letter < 0x3000; ++letter) {
    std::string one;
    text::append(one, letter);
    (text::all_usual(one) ? usual : odd).push_back(one);
  }
  CHECK(usual.size() == 97 + 52 + 90 + 23 + 4);  // ASCII; up to ư; Ạ to ỹ; dashes and quotes; ≤ ≥ ₫ →
  CHECK(odd.size() == 0x3000 - usual.size());
  for (const std::string& one : usual) {
    for (const std::string& other : usual) CHECK(text::all_usual(one + other));
    for (const std::string& other : odd) {
      if (text::all_usual(other + one) || text::all_usual(one + other)) FAIL(one << " beside " << other);
    }
  }
}

TEST_CASE("text: bytes cut anywhere from usual text are usual only between letters") {
  const std::string text = "Đạt ≥ 95% – “Quý Ⅲ” ₫→ữ";
  for (std::size_t begin = 0; begin < text.size(); ++begin) {
    for (std::size_t end = begin; end <= text.size(); ++end) {
      const std::string part = text.substr(begin, end - begin);
      bool expected = text::first_invalid(part) == std::string::npos;
      for (std::string_view rest = part; expected && !rest.empty();) {
        const text::CodePoint one = text::decode(rest);
        expected = text::all_usual(rest.substr(0, one.bytes));
        rest.remove_prefix(one.bytes);
      }
      CAPTURE(part);
      CHECK(text::all_usual(part) == expected);
    }
  }
}

TEST_CASE("text: letters not in NFC are found one by one") {
  const std::string typed = "Ke\u0302\u0301 hoạch ca\u0309i";
  const auto places = text::not_in_nfc(typed);
  REQUIRE(places.size() == 2);
  CHECK(typed.substr(places[0].begin, places[0].end - places[0].begin) == "e\u0302\u0301");
  CHECK(places[0].meant == "ế");
  CHECK(text::mended(typed, places) == "Kế hoạch cải");
  CHECK(text::not_in_nfc("Kế hoạch ≥ 95%").empty());
}

TEST_CASE("text: look-alikes become the letter that one reads") {
  CHECK(without_look_alikes("hǎng nǎm, ðảng, Ðà, Ɖà") == "hăng năm, đảng, Đà, Đà");
  CHECK(without_look_alikes("bǎ\u0301t") == "bắt");
  CHECK(without_look_alikes("ba\u030C\u0301t") == "bắt");
  CHECK(without_look_alikes("bаo cаo, xа\u0303, cо\u0301, cơ") == "bao cao, xã, có, cơ");
  CHECK(without_look_alikes("Tổ А và Β") == "Tổ A và B");
  CHECK(without_look_alikes("Ｋế ｈoạch ２０２５, 76⁄NQ-CP, Quý Ⅲ") == "Kế hoạch 2025, 76/NQ-CP, Quý III");
}

TEST_CASE("text: a mark that Vietnamese lacks is doubtful, and only in what would be a syllable") {
  const auto places = text::look_alikes("nghĭ, Bĕijīng");
  REQUIRE(places.size() == 1);
  CHECK(places[0].meant == "ĩ");
  CHECK_FALSE(places[0].certain);
}

TEST_CASE("text: words of other alphabets and proper signs are no look-alikes") {
  for (const auto* proper :
       {"Россия và Москва", "αβγ", "Kế hoạch ≥ 95% – “quý”", "ТАСС", "Malmö, Düsseldorf", "5 × 3"}) {
    CAPTURE(proper);
    CHECK(text::look_alikes(proper).empty());
  }
}

TEST_CASE("text: what shows nothing is found") {
  CHECK(without_invisible("Kế\u200B hoạ\u00ADch\uFEFF \u202Aa\u202C") == "Kế hoạch a");
  CHECK(without_invisible("một\u2028hai") == "một hai");
  CHECK(text::invisible("Điều\u00A05 – 👨\u200D👩").empty());
}
