#include "cchc/text/utf8.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

using namespace cchc;
using namespace std::string_view_literals;

TEST_CASE("text: decode takes one code point and its bytes") {
  CHECK(text::decode("a").value == U'a');
  CHECK(text::decode("ế!").value == U'ế');
  CHECK(text::decode("ế!").bytes == 3);
  CHECK(text::decode("\0a"sv).value == 0);
  CHECK(text::decode("😀").bytes == 4);
  CHECK(text::decode("\uFFFD").bytes == 3);
}

TEST_CASE("text: decode takes one byte where the bytes are not UTF-8") {
  const auto broken = {"\x80"sv,         "\xC3"sv, "\xC0\x80"sv,         "\xE1\xBA"sv,        "\xE0\x80\x80"sv,
                       "\xED\xA0\x80"sv, "\xFF"sv, "\xF4\x90\x80\x80"sv, "\xF0\x80\x80\x80"sv};
  for (const std::string_view bytes : broken) {
    const text::CodePoint one = text::decode(bytes);
    CHECK(one.value == 0xFFFD);
    CHECK(one.bytes == 1);
  }
}

TEST_CASE("text: append writes what decode reads, for every code point") {
  std::size_t wrong = 0;
  for (char32_t value = 0; value <= 0x10FFFF; ++value) {
    if (value == 0xD800) value = 0xE000;
    std::string bytes;
    text::append(bytes, value);
    const text::CodePoint one = text::decode(bytes);
    if (one.value != value || one.bytes != bytes.size()) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("text: append writes U+FFFD for what is no code point") {
  for (const char32_t value : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}, char32_t{0xFFFFFFFF}}) {
    std::string bytes;
    text::append(bytes, value);
    CHECK(bytes == "\uFFFD");
  }
}

TEST_CASE("text: length counts code points, an invalid byte as one") {
  CHECK(text::length("") == 0);
  CHECK(text::length("Quý") == 3);
  CHECK(text::length("a\xFF\xFE"
                     "b") == 4);
  CHECK(text::length("\xE1\xBA"sv) == 2);
  CHECK(text::length("y\u0301") == 2);
}

TEST_CASE("text: first_invalid finds the first byte that is not UTF-8") {
  CHECK(text::first_invalid("") == std::string_view::npos);
  CHECK(text::first_invalid("Kế hoạch 😀\uFFFD") == std::string_view::npos);
  CHECK(text::first_invalid("\0"sv) == std::string_view::npos);
  CHECK(text::first_invalid("Kế \xE1\xBA"sv) == 5);
  CHECK(text::first_invalid("ab\xC0\x80"sv) == 2);
  CHECK(text::first_invalid("\xED\xA0\x80"sv) == 0);
  CHECK(text::first_invalid("ế\x80"sv) == 3);
}
