#include "layout/plain_text.hpp"

#include <doctest/doctest.h>

using cchc::layout::is_plain_text;

TEST_CASE("layout: what any reader of YAML takes for something else keeps its quotes") {
  for (const char* text : {"",
                           " ",
                           " a",
                           "a ",
                           "\ta",
                           "a\tb",
                           "a\nb",
                           "~",
                           "null",
                           "Null",
                           "NULL",
                           "true",
                           "False",
                           "yes",
                           "No",
                           "ON",
                           "off",
                           "y",
                           "N",
                           "<<",
                           "=",
                           "nan",
                           "1",
                           "-1",
                           "+1",
                           "0o17",
                           "017",
                           "0x1F",
                           "0b101",
                           "1_000",
                           "1,000",
                           "1:30",
                           "190:20:30",
                           "1.5",
                           ".5",
                           "5.",
                           "1e3",
                           "1.5E+3",
                           ".inf",
                           "-.Inf",
                           "+.INF",
                           ".NaN",
                           "2025-01-01",
                           "2025-1-1",
                           "1.10",
                           "1.1.2",
                           "2025-01-01T10:00:00Z",
                           "2025-01-01 10:00:00.5 +7",
                           "00001",
                           "12e03",
                           "...",
                           "---",
                           "- a",
                           "-",
                           "-a",
                           "? a",
                           "?",
                           ": a",
                           ":",
                           "a: b",
                           "a:",
                           "a #b",
                           "a#b",
                           "#a",
                           ", a",
                           "[a",
                           "]",
                           "{a",
                           "}",
                           "&a",
                           "*a",
                           "!a",
                           "|",
                           ">",
                           "> 5",
                           "'a",
                           "\"a\"",
                           "%a",
                           "@a",
                           "`a",
                           "a\xC2\xA0"
                           "b",
                           "a\xE2\x80\x8B",
                           "\xEF\xBB\xBF"
                           "a",
                           "a\xC2\x85"
                           "b"}) {
    CAPTURE(text);
    CHECK_FALSE(is_plain_text(text, false));
    CHECK_FALSE(is_plain_text(text, true));
  }
}

TEST_CASE("layout: what our reader would take for an entry keeps its quotes") {
  for (const char* text : {"due:Quý I", "a:b", "may-1.vn:8080", "Phòng:x", "– một", "— hai", "• ba", "c:\\d", "x:?"}) {
    CAPTURE(text);
    CHECK_FALSE(is_plain_text(text, false));
  }
  for (const char* text : {"lúc 7:30", "https://vidu.vn/a", "–một", "một – hai", "Phòng A:B"}) {
    CAPTURE(text);
    CHECK(is_plain_text(text, false));
  }
}

TEST_CASE("layout: texts that are texts to everybody need no quotes") {
  for (const char* text : {"Quý III", "VI.1", "≥ 95%", "95%", "05/KH-UBND", "09/3/2025", "it's", "yesterday",
                           "Phòng \"X\"", "đ", "x", "a-b", "7 ngày", "nullx", "…/12/2025", "“Một cửa”", "a~b", "a=b"}) {
    CAPTURE(text);
    CHECK(is_plain_text(text, false));
    CHECK(is_plain_text(text, true));
  }
}

TEST_CASE("layout: between brackets more signs need quotes") {
  for (const char* text : {"a, b", "a [b]", "a{b", "a b:c", "a?"}) {
    CAPTURE(text);
    CHECK(is_plain_text(text, false));
    CHECK_FALSE(is_plain_text(text, true));
  }
}
