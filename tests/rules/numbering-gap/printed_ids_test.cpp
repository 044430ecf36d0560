#include "rules/printed_ids.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace cchc;
using rules::Numerals;

TEST_CASE("rules: a printed number comes apart, a word does not") {
  const auto parts = [](std::string_view id) {
    const auto read = rules::printed_id(id);
    return read ? read->front + "|" + read->last : std::string("-");
  };
  CHECK(parts("1") == "|1");
  CHECK(parts("VI.1") == "VI.|1");
  CHECK(parts("2.3.10") == "2.3.|10");
  CHECK(parts("II.2.đ") == "II.2.|đ");
  CHECK(parts("2a") == "2|a");
  CHECK(parts("(b)") == "|b");
  CHECK(parts("3.") == "|3");
  CHECK(parts("IV") == "|IV");
  for (const std::string word : {"", "thanh-toan", "so", "1-2", "nv.1", "1..2", "IC", "1.x1", "1234567", "đề"}) {
    CAPTURE(word);
    CHECK(parts(word) == "-");
  }
}

TEST_CASE("rules: only points end a place with a letter") {
  const auto letter = [](std::string_view where) {
    const auto read = rules::lettered_place(where);
    return read ? read->last : std::string();
  };
  CHECK(letter("mục II.2.Đ") == "đ");
  CHECK(letter("điểm a)") == "a");
  CHECK(letter("khoản 2, điểm g") == "g");
  for (const std::string where : {"phụ lục F", "mục II", "mục 2.1", "mục II.2.a, gạch thứ 1", "a", "trang ba"}) {
    CAPTURE(where);
    CHECK(letter(where).empty());
  }
}

TEST_CASE("rules: what numbers are counted in shows in all of them") {
  using Lasts = std::vector<std::string_view>;
  CHECK(rules::numerals_of(Lasts{"1", "02"}) == Numerals::figures);
  CHECK(rules::numerals_of(Lasts{"I", "V", "X"}) == Numerals::roman);
  CHECK(rules::numerals_of(Lasts{"i", "ii"}) == Numerals::roman);
  CHECK(rules::numerals_of(Lasts{"i", "v", "x"}) == Numerals::letters);
  CHECK(rules::numerals_of(Lasts{"H", "I", "K"}) == Numerals::letters);
}

TEST_CASE("rules: a rank prints back as its number") {
  for (const char* figure : {"1", "07", "10"}) {
    CHECK(rules::printed(rules::rank(figure, Numerals::figures), Numerals::figures, figure) == figure);
  }
  for (const char* roman : {"I", "iv", "XIX", "XXXIX"}) {
    CHECK(rules::printed(rules::rank(roman, Numerals::roman), Numerals::roman, roman) == roman);
  }
  for (const char* letter : {"a", "d", "đ", "Đ", "e", "Y"}) {
    CHECK(rules::printed(rules::rank(letter, Numerals::letters), Numerals::letters, letter) == letter);
  }
  for (const char* foreign : {"f", "j", "w", "z", "ă", "ơ"}) CHECK(rules::rank(foreign, Numerals::letters) == 0);
  CHECK(rules::rank("đ", Numerals::letters) == rules::rank("d", Numerals::letters) + 1);
}
