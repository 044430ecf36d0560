#include "cchc/source/encoding.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "cchc/text/utf8.hpp"

using namespace cchc;
using namespace std::string_literals;
using namespace std::string_view_literals;
using source::EncodingFault;
using source::find_encoding_problem;

namespace {

constexpr std::u32string_view plan = U"format: cchc-plan/1\ntitle: Kế hoạch cải cách hành chính phường\n";

std::string wide(std::u32string_view words, std::size_t bytes_each, bool little) {
  std::string out;
  for (const char32_t one : words) {
    for (std::size_t at = 0; at < bytes_each; ++at) {
      const std::size_t shift = 8 * (little ? at : bytes_each - 1 - at);
      out += static_cast<char>(static_cast<unsigned char>(one >> shift));
    }
  }
  return out;
}

bool is_found(std::string_view bytes, EncodingFault fault, std::size_t offset) {
  const auto problem = find_encoding_problem(bytes);
  return problem && problem->fault == fault && problem->offset == offset;
}

}  // namespace

TEST_CASE("source: clean UTF-8 has no encoding problem") {
  CHECK_FALSE(find_encoding_problem(""));
  CHECK_FALSE(find_encoding_problem("tên:\tKế hoạch\r\n😀 \u00A0\u200B\n"));
  CHECK_FALSE(
      find_encoding_problem("\xEF\xBB\xBF"
                            "format: cchc-plan/1\n"));
}

TEST_CASE("source: UTF-16 and UTF-32 are known by their mark") {
  for (const bool little : {true, false}) {
    CHECK(is_found(wide(U"\uFEFF" + std::u32string(plan), 2, little), EncodingFault::utf16, 0));
    CHECK(is_found(wide(U"\uFEFF" + std::u32string(plan), 4, little), EncodingFault::utf32, 0));
    CHECK(is_found(wide(U"\uFEFF", 2, little), EncodingFault::utf16, 0));
    CHECK(is_found(wide(U"\uFEFF", 4, little), EncodingFault::utf32, 0));
  }
}

TEST_CASE("source: UTF-16 and UTF-32 without a mark are known by their NULs") {
  for (const bool little : {true, false}) {
    CHECK(is_found(wide(plan, 2, little), EncodingFault::utf16, 0));
    CHECK(is_found(wide(plan, 4, little), EncodingFault::utf32, 0));
    CHECK(is_found(wide(U"Phu\u031Bo\u031B\u0300ng Ho\u0300a Bi\u0300nh", 2, little), EncodingFault::utf16, 0));
    CHECK(is_found(wide(U"ế.ạ,ộ.ự,", 2, little), EncodingFault::utf16, 0));
    CHECK(is_found(wide(U"Đổi mới: 😀", 4, little), EncodingFault::utf32, 0));
  }
}

TEST_CASE("source: NULs in UTF-8 are control bytes, not another encoding") {
  CHECK(is_found("a\0b"sv, EncodingFault::control_byte, 1));
  CHECK(is_found("a\n\n\0"sv, EncodingFault::control_byte, 3));
  CHECK(is_found(std::string(8, '\0'), EncodingFault::control_byte, 0));
  CHECK(is_found("title: cut off\n" + std::string(5, '\0'), EncodingFault::control_byte, 15));
  std::string scattered(400, 'x');
  for (std::size_t at = 1; at < scattered.size(); at += 40) scattered[at] = '\0';
  CHECK(is_found(scattered, EncodingFault::control_byte, 1));
}

TEST_CASE("source: a byte that is not UTF-8 is found where it stands") {
  CHECK(is_found("ab\xFF", EncodingFault::invalid_utf8, 2));
  CHECK(is_found("ế\x80", EncodingFault::invalid_utf8, 3));
  CHECK(is_found("K\xE1\xBA", EncodingFault::invalid_utf8, 1));
  CHECK(is_found("\xED\xA0\x80", EncodingFault::invalid_utf8, 0));
  CHECK(is_found("T\xEAn: Qu\xFD"sv, EncodingFault::invalid_utf8, 1));
}

TEST_CASE("source: every control but tab, LF and CR is found, and nothing else below U+00A1") {
  for (char32_t value = 0; value <= 0xA0; ++value) {
    std::string bytes = "ghi ";
    text::append(bytes, value);
    const bool allowed = value == U'\t' || value == U'\n' || value == U'\r' || (value >= U' ' && value <= U'~');
    if (allowed || value == 0xA0) {
      CHECK_FALSE(find_encoding_problem(bytes));
    } else {
      CHECK(is_found(bytes, EncodingFault::control_byte, 4));
    }
  }
}

TEST_CASE("source: the search goes on from where it is told") {
  const std::string bytes = "a\x01"s + "b\xFF" + "c\x7F";
  const auto second = find_encoding_problem(bytes, 2);
  REQUIRE(second);
  CHECK(second->fault == EncodingFault::invalid_utf8);
  CHECK(second->offset == 3);
  const auto third = find_encoding_problem(bytes, 4);
  REQUIRE(third);
  CHECK(third->fault == EncodingFault::control_byte);
  CHECK(third->offset == 5);
  CHECK_FALSE(find_encoding_problem(bytes, 6));
  CHECK_FALSE(find_encoding_problem(bytes, 60));
}

TEST_CASE("source: a fault is found where it stands, however much is clean before it") {
  const std::string_view faults[] = {
      "\x01",
      "\x7F",
      "\xC2\x85",
      "\x80",
      "\xC0\xAF",
      "\xC1\xBF",
      "\xE0\x9F\xBF",
      "\xED\xA0\x80",
      "\xF0\x8F\xBF\xBF",
      "\xF4\x90\x80\x80",
      "\xF5\x80\x80\x80",
      "\xE1\xBA",
      "\xF1\x80\x80",
      "\xC3",
  };
  for (const std::string_view letter : {"a", "ế", "đ", "😀"}) {
    for (const std::string_view fault : faults) {
      for (std::size_t before = 1015; before < 1030; ++before) {
        std::string text(before % 5, '.');
        while (text.size() < before) text += letter;
        const std::size_t place = text.size();
        const bool control = fault.front() == '\x01' || fault.front() == '\x7F' || fault.front() == '\xC2';
        for (const std::string_view behind : {"", "z", "ế và ế"}) {
          CAPTURE(place);
          const auto found = find_encoding_problem(text + std::string(fault) + std::string(behind));
          REQUIRE(found.has_value());
          CHECK(found->offset == place);
          CHECK(found->fault == (control ? EncodingFault::control_byte : EncodingFault::invalid_utf8));
        }
      }
    }
  }
}

TEST_CASE("source: every letter of every plane is clean, wherever it stands") {
  std::string text;
  for (char32_t value = 0xA0; value < 0x110000; value += value < 0x10000 ? 1 : 61) {
    if (value < 0xD800 || value > 0xDFFF) text::append(text, value);
  }
  CHECK_FALSE(find_encoding_problem(text).has_value());
  CHECK(find_encoding_problem(text + '\x02')->offset == text.size());
}
