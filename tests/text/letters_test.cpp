#include "cchc/text/letters.hpp"

#include <string>

#include <doctest/doctest.h>

#include "cchc/text/fold.hpp"
#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"

using namespace cchc;

TEST_CASE("text: base_letter takes marks and capitals off Latin letters only") {
  CHECK(text::base_letter(U'a') == 'a');
  CHECK(text::base_letter(U'Z') == 'z');
  CHECK(text::base_letter(U'Đ') == 'd');
  CHECK(text::base_letter(U'ế') == 'e');
  CHECK(text::base_letter(U'Ợ') == 'o');
  CHECK(text::base_letter(U'7') == 0);
  CHECK(text::base_letter(U'-') == 0);
  CHECK(text::base_letter(U'\u0301') == 0);
  CHECK(text::base_letter(U'Ж') == 0);
}

TEST_CASE("text: is_capital knows Vietnamese capitals") {
  CHECK(text::is_capital(U'A'));
  CHECK(text::is_capital(U'Đ'));
  CHECK(text::is_capital(U'Ễ'));
  CHECK_FALSE(text::is_capital(U'đ'));
  CHECK_FALSE(text::is_capital(U'ễ'));
  CHECK_FALSE(text::is_capital(U'1'));
}

TEST_CASE("text: the table of letters says what folding says") {
  for (char32_t letter = 0; letter < 0x2000; ++letter) {
    std::string bytes;
    text::append(bytes, letter);
    std::string bare = text::bare(bytes + "Ж");  // a letter that is in no table of ours
    bare.resize(bare.size() - 2);
    const bool latin = letter < 0x250 || (letter >= 0x1E00 && letter < 0x1F00);
    const bool known = latin && bare.size() == 1 && bare[0] >= 'a' && bare[0] <= 'z';
    CAPTURE(bytes);
    CHECK(text::base_letter(letter) == (known ? bare[0] : '\0'));
    CHECK(text::is_capital(letter) == (known && text::lower(bytes) != bytes));
  }
}
