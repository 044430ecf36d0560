#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "cchc/text/letter_case.hpp"
#include "rules/words.hpp"

namespace cchc::rules {

/// A term found among the words of a text.
struct TermFound {
  std::size_t row = 0;    ///< of the table
  std::size_t first = 0;  ///< its first word
  std::size_t last = 0;   ///< its last word
};

/// One spelling in the words of a table: small letters, each word but the first behind a space or, where a comma stands
/// there, behind a comma, as `term_words` would split it.
struct TermSpelling {
  std::uint16_t begin = 0;
  std::uint8_t size = 0;
  std::uint8_t first_size = 0;  ///< of its first word
  std::uint16_t row = 0;
};

/// A bit for each first word of a spelling, by `word_bit`.
using FirstWords = std::array<std::uint64_t, 16>;

/// Differs for most words.
constexpr std::size_t word_bit(std::string_view word) {
  constexpr std::size_t bits = 1024;
  const auto byte = [&](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(word[at])); };
  return word.empty() ? 0
                      : (word.size() * 67 + byte(0) * 31 + byte(word.size() / 2) * 7 + byte(word.size() - 1)) % bits;
}

/// The spellings of a shipped table, looked up word by word; what they say is made by the compiler.
class TermTable {
 public:
  constexpr TermTable(std::string_view words, std::span<const TermSpelling> spellings, const FirstWords& first_words)
      : words_(words), spellings_(spellings), first_words_(first_words) {}

  /// The terms in `words`, the longest one at each place, none within another.
  std::vector<TermFound> find(const std::vector<Word>& words) const;

 private:
  std::string_view first_word(const TermSpelling& one) const { return words_.substr(one.begin, one.first_size); }
  /// How many of `words` from `at` on are those of the spelling; 0 where it ends otherwise.
  std::size_t fit(const TermSpelling& one, const std::vector<Word>& words, std::size_t at) const;
  struct Longest {
    std::size_t row = 0;
    std::size_t size = 0;  ///< in words; 0: no term
  };
  Longest longest_at(const std::vector<Word>& words, std::size_t at) const;

  std::string_view words_;
  std::span<const TermSpelling> spellings_;  ///< by first word
  const FirstWords& first_words_;
};

/// What a TermTable looks at.
template <std::size_t Bytes, std::size_t Spellings>
struct TermWords {
  std::array<char, Bytes> words{};
  std::array<TermSpelling, Spellings> spellings{};
  FirstWords first_words{};

  constexpr std::string_view text(std::size_t begin, std::size_t size) const { return {words.data() + begin, size}; }
  constexpr TermTable table() const { return {text(0, Bytes), spellings, first_words}; }
};

/// Takes the next of several spellings between semicolons off `list`, without the space before it.
constexpr std::string_view next_spelling(std::string_view& list) {
  const std::size_t end = std::min(list.find(';'), list.size());
  std::string_view one = list.substr(0, end);
  list.remove_prefix(std::min(end + 1, list.size()));
  while (one.starts_with(' ')) one.remove_prefix(1);
  return one;
}

/// Where words are written one behind the other.
template <std::size_t Bytes>
struct WordWriter {
  std::array<char, Bytes>& words;
  std::size_t end = 0;

  constexpr void put(unsigned byte) { words[end++] = static_cast<char>(byte); }

  /// Writes the letter with which `typed` begins as a small one and takes it off.
  constexpr void put_letter(std::string_view& typed) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(typed[at]); };
    const std::size_t size = byte(0) < 0x80U ? 1 : (byte(0) < 0xE0U ? 2 : 3);
    if (size == 1) {
      put(text::small_letter(byte(0)));
    } else if (size == 2) {
      const char32_t small = text::small_letter((byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU));
      put(0xC0U | small >> 6U);
      put(0x80U | (small & 0x3FU));
    } else {
      put(byte(0));
      put(byte(1));
      put(byte(2) | 1U);  // only letters from Ạ to ỹ take three bytes
    }
    typed.remove_prefix(size);
  }

  /// Writes the words of one spelling.
  constexpr TermSpelling put_words(std::string_view typed) {
    const std::size_t begin = end;
    std::size_t first_size = 0;
    char between = 0;
    while (!typed.empty()) {
      if (typed.front() == ' ' || typed.front() == '-' || typed.front() == ',') {
        if (first_size == 0) first_size = end - begin;
        if (between != ',') between = typed.front() == ',' ? ',' : ' ';
        typed.remove_prefix(1);
      } else {
        if (between != 0) words[end++] = between;
        between = 0;
        put_letter(typed);
      }
    }
    const std::size_t size = end - begin;
    return {static_cast<std::uint16_t>(begin), static_cast<std::uint8_t>(size),
            static_cast<std::uint8_t>(first_size == 0 ? size : first_size)};
  }
};

/// The spellings of all rows, by the member that holds them, for a TermTable.
template <const auto& rows, auto spellings>
constexpr auto term_words_of() {
  constexpr std::size_t count = [] {
    std::size_t all = 0;
    for (const auto& row : rows) {
      for (std::string_view list = row.*spellings; !list.empty(); ++all) next_spelling(list);
    }
    return all;
  }();
  constexpr std::size_t bytes = [] {
    std::size_t all = 0;
    for (const auto& row : rows) all += (row.*spellings).size();
    return all;
  }();
  TermWords<bytes, count> made;
  WordWriter<bytes> writer{made.words};
  std::size_t at = 0;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (std::string_view list = rows[row].*spellings; !list.empty(); ++at) {
      made.spellings[at] = writer.put_words(next_spelling(list));
      made.spellings[at].row = static_cast<std::uint16_t>(row);
    }
  }
  const auto first_word = [&](const TermSpelling& one) { return made.text(one.begin, one.first_size); };
  std::sort(made.spellings.begin(), made.spellings.end(), [&](const TermSpelling& a, const TermSpelling& b) {
    return first_word(a) != first_word(b) ? first_word(a) < first_word(b) : a.begin < b.begin;
  });
  for (const TermSpelling& one : made.spellings) {
    const std::size_t bit = word_bit(first_word(one));
    made.first_words[bit / 64] |= std::uint64_t{1} << bit % 64;
  }
  return made;
}

}  // namespace cchc::rules
