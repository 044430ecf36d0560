#include "cchc/text/normalize.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "cchc/text/utf8.hpp"

using namespace cchc;

TEST_CASE("text: nfc composes Vietnamese letters") {
  CHECK(text::nfc("Qu\u0079\u0301") == "Quý");
  CHECK(text::nfc("ho\u0302\u0300") == "hồ");
  CHECK(text::nfc("h\u00F4\u0300") == "hồ");
  CHECK(text::nfc("o\u0323\u0302") == "ộ");
  CHECK(text::nfc("u\u031B\u0323") == "ự");
  CHECK(text::nfc("u\u0323\u031B") == "ự");
  CHECK(text::nfc("U\u031B\u0301NG DU\u0323NG E\u0323\u0302") == "ỨNG DỤNG Ệ");
  CHECK(text::nfc("\u0301a\u0306\u0301\u0302") == "\u0301ắ\u0302");
  CHECK(text::nfc(std::string_view("\0o\u0301", 4)) == std::string_view("\0ó", 3));
  CHECK(text::nfc("a\u0340") == "à");
  CHECK(text::nfc("\u212B") == "Å");
  CHECK(text::nfc("\u2126") == "Ω");
  CHECK(text::nfc("") == "");
}

TEST_CASE("text: nfc keeps bytes that are not UTF-8 and composes round them") {
  CHECK(text::nfc("y\u0301\xFFy\u0301") == "ý\xFFý");
  CHECK(text::nfc("\xC3") == "\xC3");
  CHECK(text::nfc(std::string_view("y\u0301\0y\u0301", 7)) == std::string_view("ý\0ý", 5));
}

TEST_CASE("text: nfc leaves every settled letter alone, as its slow way does") {
  std::size_t wrong = 0;
  const auto try_range = [&](char32_t first, char32_t last) {
    for (char32_t value = first; value <= last; ++value) {
      std::string one;
      text::append(one, value);
      const bool quick = text::nfc(one) == one;
      const bool slow = text::nfc("e\u0301" + one) == "é" + one;
      if (!quick || !slow) ++wrong;
    }
  };
  try_range(0, 0x2FF);
  try_range(0x1E00, 0x1EFF);
  try_range(0x2002, 0x206F);
  CHECK(wrong == 0);
}

TEST_CASE("text: is_nfc tells composed text from other text") {
  CHECK(text::is_nfc("Kế hoạch cải cách hành chính – 2025"));
  CHECK(text::is_nfc("≥ 98%"));
  CHECK(text::is_nfc(""));
  CHECK(text::is_nfc("x\u0301"));
  CHECK_FALSE(text::is_nfc("Ke\u0301"));
  CHECK_FALSE(text::is_nfc("\u212A"));
  CHECK_FALSE(text::is_nfc("\u2000"));
  CHECK_FALSE(text::is_nfc("u\u0323\u031B"));
}

TEST_CASE("text: lower knows all Vietnamese letters") {
  CHECK(text::lower("AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY") == "aăâbcdđeêghiklmnoôơpqrstuưvxy");
  CHECK(text::lower("ỦY BAN NHÂN DÂN PHƯỜNG") == "ủy ban nhân dân phường");
  CHECK(text::lower("ÁÀẢÃẠ ẮẰẲẴẶ ẤẦẨẪẬ ÝỲỶỸỴ") == "áàảãạ ắằẳẵặ ấầẩẫậ ýỳỷỹỵ");
}

TEST_CASE("text: lower keeps the form, and bytes that are not UTF-8") {
  CHECK(text::lower("Y\u0301") == "y\u0301");
  CHECK(text::lower("A\xFFĐ") == "a\xFFđ");
  CHECK(text::lower("\uFFFD") == "\uFFFD");
}
