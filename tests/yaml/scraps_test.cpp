#include <cstdint>
#include <random>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "both_readers.hpp"

namespace {

constexpr std::string_view heads[] = {"k: ", "- ", "- k: ", "k:\n  - ", "a: 1\nk:\n  b: ", "k:\n  "};

constexpr std::string_view in_quotes[] = {
    "a", "b",  " ",  "  ", "\\n",   "\\t",         "\\\\", "\\\"", "\\'", "''", "'", "\"",  "\n", "\n\n", "\n  ",
    "#", " #", ": ", "- ", "\\x41", "\\U0001F600", "\\ ",  "\\/",  "\t",  "ế",  "~", "\\q", ",",  "]",    "\\x0a",
};

constexpr std::string_view in_brackets[] = {
    "[", "]", "{", "}",  ",",    ", ", ":",  ": ", "a", "b",  "ế",    " ", "\"c\"", "'d'", "~",  "null",
    "-", "?", "#", " #", "\n  ", "\n", "[]", "{}", "1", "-5", "e: f", "|", ">",     "&",   "\t", "a:b",
};

constexpr std::string_view below_signs[] = {
    "\n",   "\n", "\n  ", "\n    ", "\n   ", "\n\n", "a",  "b c", "#x", "- d",
    "e: f", "\t", " ",    "ế",      "---",   "~",    "\"", "[",   "|",
};

constexpr std::string_view in_lines[] = {
    "\n",   "\n", "\n  ", "\n    ", "\n      ", "\n   ",  "- ",  "- ",     "a:", "b: c", "d: ", "e", "- f", " ",   "#",
    " # h", "\t", "~",    "null",   "\"i\"",    "'j': k", "[l]", "{m: n}", "|",  ">-",   "ế:",  "–", "---", "l:o", "?",
};

/// Documents put together from scraps of YAML at random, always the same for one seed.
class Scraps {
 public:
  explicit Scraps(std::uint32_t seed) : random_(seed) {}

  std::string document() {
    std::string text;
    switch (pick(4)) {
      case 0: text = quoted(); break;
      case 1:
        text =
            one_of(heads) + (pick(2) == 0 ? '[' + several(in_brackets, 9) + ']' : '{' + several(in_brackets, 9) + '}');
        break;
      case 2: text = one_of(heads) + one_of(signs) + "\n  " + several(below_signs, 9); break;
      default: text = several(in_lines, 16); break;
    }
    if (pick(8) != 0) text += '\n';
    if (pick(3) == 0) text += "z: y\n";
    return text;
  }

 private:
  static constexpr std::string_view signs[] = {"|", "|-", ">", ">-", "| # c", "|+", "x"};

  std::size_t pick(std::size_t count) { return random_() % count; }

  template <std::size_t count>
  std::string one_of(const std::string_view (&scraps)[count]) {
    return std::string(scraps[pick(count)]);
  }

  template <std::size_t count>
  std::string several(const std::string_view (&scraps)[count], std::size_t most) {
    std::string text;
    for (std::size_t left = 1 + pick(most); left > 0; --left) text += one_of(scraps);
    return text;
  }

  std::string quoted() {
    const char quote = pick(2) == 0 ? '"' : '\'';
    return one_of(heads) + quote + several(in_quotes, 8) + quote;
  }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("yaml: both readers agree on documents of scraps") {
  Scraps scraps(20260303);
  std::size_t accepted = 0;
  for (int i = 0; i < 40'000; ++i) {
    const std::string text = scraps.document();
    const BothReaders both(text);
    if (!both.difference().empty()) FAIL_CHECK(both.difference() << "\n" << text);
    if (both.accepted()) ++accepted;
  }
  CHECK(accepted > 6'000);
}

TEST_CASE("yaml: both readers agree on what YAML's reader does in a way of its own") {
  for (const std::string text : {
           "k: '\n\n  '\n",
           "k: >-\n  a\n  ",
           "k: |-\n  a\n\t #x\n",
           "k:\n    \n   #x\n  - |-\n  e: f\n",
           "k: \nnull#: y\n",
           "k: |\n  a\n  \t \n  b\n",
           "k:\n  {\n  a: b\n  }\n",
           "k:\n  [\n  ế\tb\n\t #]\nz: y",
       }) {
    CAPTURE(text);
    CHECK(BothReaders(text).difference() == "");
  }
}
