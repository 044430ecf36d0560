#include "cchc/text/byte_set.hpp"

#include <doctest/doctest.h>

using namespace cchc;

TEST_CASE("text: ByteSet finds the first of its bytes, or the end") {
  constexpr text::ByteSet signs("/-\xE2");
  CHECK(signs.has('-'));
  CHECK(signs.has('\xE2'));
  CHECK_FALSE(signs.has('a'));
  CHECK(signs.first_in("12/KH-UBND") == 2);
  CHECK(signs.first_in("12/KH-UBND", 3) == 5);
  CHECK(signs.first_in("hoach") == 5);
  CHECK(signs.first_in("") == 0);
}
