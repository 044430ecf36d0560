#include "cchc/text/fold.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/text/utf8.hpp"

using namespace cchc;
using namespace std::string_view_literals;

namespace {

struct Pair {
  std::string_view typed;
  std::string_view folded;
};

constexpr std::array toned = {
    Pair{"hoá", "hóa"},       Pair{"hoà", "hòa"},     Pair{"hoả", "hỏa"},     Pair{"hoạ", "họa"},
    Pair{"khoẻ", "khỏe"},     Pair{"loè", "lòe"},     Pair{"thuỷ", "thủy"},   Pair{"Uỷ", "ủy"},
    Pair{"uý", "úy"},         Pair{"luỹ", "lũy"},     Pair{"qúy", "quý"},     Pair{"Qúi", "quí"},
    Pair{"quý", "quý"},       Pair{"qủa", "quả"},     Pair{"qùa", "quà"},     Pair{"qúyêt", "quyết"},
    Pair{"qúan", "quán"},     Pair{"gía", "giá"},     Pair{"gìa", "già"},     Pair{"gìơ", "giờ"},
    Pair{"gíup", "giúp"},     Pair{"gì", "gì"},       Pair{"gìn", "gìn"},     Pair{"giếng", "giếng"},
    Pair{"hòan", "hoàn"},     Pair{"tóan", "toán"},   Pair{"hùynh", "huỳnh"}, Pair{"tòan", "toàn"},
    Pair{"ngoài", "ngoài"},   Pair{"ngòai", "ngoài"}, Pair{"ngoaì", "ngoài"}, Pair{"khuỷu", "khuỷu"},
    Pair{"khủyu", "khuỷu"},   Pair{"cuả", "của"},     Pair{"muà", "mùa"},     Pair{"miá", "mía"},
    Pair{"nguời", "nguời"},   Pair{"ngừơi", "người"}, Pair{"đựơc", "được"},   Pair{"nưã", "nữa"},
    Pair{"thuở", "thuở"},     Pair{"thúê", "thuế"},   Pair{"chủân", "chuẩn"}, Pair{"nguỹên", "nguyễn"},
    Pair{"ngũyên", "nguyễn"}, Pair{"tìên", "tiền"},   Pair{"việc", "việc"},   Pair{"vịêc", "việc"},
    Pair{"oái", "oái"},       Pair{"yếu", "yếu"},     Pair{"ýêu", "yếu"},     Pair{"rựơu", "rượu"},
};

/// A syllable that may bear a tone on any of its vowels, as careless typing puts it.
struct Syllable {
  std::u32string before;
  std::u32string vowels;
  std::u32string after;
};

std::string typed_with_tone(const Syllable& syllable, std::size_t place, char32_t tone) {
  std::string out;
  for (const char32_t one : syllable.before) text::append(out, one);
  for (std::size_t at = 0; at < syllable.vowels.size(); ++at) {
    text::append(out, syllable.vowels[at]);
    if (at == place) text::append(out, tone);
  }
  for (const char32_t one : syllable.after) text::append(out, one);
  return out;
}

std::vector<Syllable> syllables() {
  std::vector<Syllable> out;
  for (const auto& before : {U"", U"h", U"ng", U"ngh", U"đ", U"th", U"tr"}) {
    for (const auto& vowels : {U"a", U"oa", U"oe", U"uy", U"ua", U"ưa", U"ia", U"ao", U"oai", U"uyu", U"iêu", U"ươi"}) {
      out.push_back({before, vowels, U""});
    }
    for (const auto& vowels : {U"ê", U"oa", U"oă", U"uâ", U"uy", U"uyê", U"iê", U"ươ", U"uô"}) {
      for (const auto& after : {U"n", U"ng", U"nh", U"m", U"t", U"c", U"ch", U"p"}) {
        out.push_back({before, vowels, after});
      }
    }
  }
  for (const auto& vowels : {U"uy", U"ua", U"uay", U"uê", U"uyê"}) out.push_back({U"q", vowels, U""});
  for (const auto& vowels : {U"ia", U"iơ", U"iao", U"iưa"}) out.push_back({U"g", vowels, U""});
  return out;
}

}  // namespace

TEST_CASE("text: fold puts tone marks in their modern place") {
  for (const Pair& one : toned) CHECK(text::fold(one.typed) == one.folded);
}

TEST_CASE("text: fold is the same wherever the tone of a syllable was typed") {
  for (const Syllable& syllable : syllables()) {
    for (const char32_t tone : {U'\u0301', U'\u0300', U'\u0309', U'\u0303', U'\u0323'}) {
      const std::string first = text::fold(typed_with_tone(syllable, 0, tone));
      CHECK(text::fold(first) == first);
      CHECK(text::length(first) == syllable.before.size() + syllable.vowels.size() + syllable.after.size());
      for (std::size_t place = 1; place < syllable.vowels.size(); ++place) {
        CHECK(text::fold(typed_with_tone(syllable, place, tone)) == first);
      }
    }
  }
}

TEST_CASE("text: fold leaves words alone that are no Vietnamese syllable") {
  for (const std::string_view word : {"café", "résumé", "naïve", "españa", "bàồ", "muése", "hoáx", "hùýnh"}) {
    CHECK(text::fold(word) == word);
  }
}

TEST_CASE("text: fold makes one of NFC and NFD, and of all cases") {
  CHECK(text::fold("PHU\u031BO\u031B\u0300NG") == "phường");
  CHECK(text::fold("ĐẢNG ỦY") == text::fold("đảng uỷ"));
}

TEST_CASE("text: fold makes one of all dashes and blanks, and drops what does not show") {
  for (const std::string_view dash : {"-", "‐", "‑", "‒", "–", "—", "―", "−"}) {
    CHECK(text::fold("Văn phòng " + std::string(dash) + " Thống kê") == "văn phòng - thống kê");
  }
  CHECK(text::fold("\u00A0 Văn\t\u00A0phòng\r\n") == "văn phòng");
  CHECK(text::fold("Văn\u200B phòng\uFEFF") == "văn phòng");
  CHECK(text::fold("y\u200B\u0301") == "ý");
  CHECK(text::fold(" \u200B ") == "");
  CHECK(text::fold("") == "");
}

TEST_CASE("text: fold keeps bytes that are not UTF-8") { CHECK(text::fold(" HOÁ\xFF\xC3 ") == "hóa\xFF\xC3"); }

TEST_CASE("text: bare drops every diacritic") {
  CHECK(text::bare("Đường Nguyễn Huệ – Phường Ơ") == "duong nguyen hue - phuong o");
  CHECK(text::bare("ăâđêôơư ĂÂĐÊÔƠƯ") == "aadeoou aadeoou");
  CHECK(text::bare("áàảãạ ằ ẩ ễ ộ ợ ự ỵ") == "aaaaa a a e o o u y");
  CHECK(text::bare("Ho\u0300a") == "hoa");
  CHECK(text::bare("\xFFĐ") ==
        "\xFF"
        "d");
}

TEST_CASE("text: trim takes white space off both ends only") {
  CHECK(text::trim("  a b\t\n") == "a b");
  CHECK(text::trim("\u00A0ế\u00A0ế\u00A0\u200B\u3000") == "ế\u00A0ế");
  CHECK(text::trim("\uFEFFđ") == "đ");
  CHECK(text::trim(" \u00A0 ") == "");
  CHECK(text::trim("") == "");
  CHECK(text::trim(" \xA0 ") == "\xA0");
  CHECK(text::trim("\0 "sv) == "\0"sv);
}
