#include "cchc/text/letters.hpp"

#include <doctest/doctest.h>

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
