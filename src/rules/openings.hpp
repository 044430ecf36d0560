#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "cchc/text/bare_words.hpp"
#include "rules/passages.hpp"
#include "rules/sum_set.hpp"
#include "rules/term_table.hpp"

namespace cchc::rules {

/// One number for words that follow each other: for the ones in front, 0 where there are none, and the next.
constexpr std::uint64_t opening(std::uint64_t front, std::uint64_t next) { return front * 3 + next; }

/// Up to three words that follow each other.
struct Triple {
  std::uint64_t first = 0;  ///< sums of text::BareWord, 0 where there is none
  std::uint64_t second = 0;
  std::uint64_t last = 0;

  constexpr std::uint64_t sum() const { return opening(opening(first, second), last); }
};

/// How the terms that rules look for begin, with four words at most, and of what they are a clue: known by the last
/// three of them. "Ủy ban nhân dân" is the same as `UBND`, "Hội đồng nhân dân" as `HĐND`.
class Openings {
 public:
  using Sums = SumSet<32'768>;

  /// Several spellings stand between semicolons.
  constexpr void add_terms(std::string_view spellings, Clue clue) {
    while (!spellings.empty()) add_term(next_spelling(spellings), clue);
  }

  /// What words, by their `opening`, are a clue of.
  constexpr Clues clues_of(std::uint64_t words) const { return rows_[slot_of(words)].clues; }

  /// The openings that are a clue of anything.
  constexpr const Sums& sums() const { return sums_; }

 private:
  struct Row {
    std::uint32_t tag = 0;
    Clues clues;
  };
  static constexpr std::size_t slots = 2048;
  static constexpr std::size_t longest = 4;

  static constexpr std::uint32_t tag_of(std::uint64_t words) { return static_cast<std::uint32_t>(words) | 1U; }
  static constexpr bool is_office(std::uint64_t word) {
    return word == text::bare_sum("ubnd") || word == text::bare_sum("hdnd");
  }

  /// Where the row is, or would be: empty there.
  constexpr std::size_t slot_of(std::uint64_t words) const {
    std::size_t slot = (words >> 40U) % slots;
    while (rows_[slot].tag != 0 && rows_[slot].tag != tag_of(words)) slot = (slot + 1) % slots;
    return slot;
  }

  /// An office within a term may be written out: then what stands in front of it must do.
  constexpr void add_term(std::string_view term, Clue clue) {
    Triple words;
    std::size_t count = 0;
    for (text::BareReader reader(term); count < longest && reader.next(); ++count) {
      if (count > 1 && is_office(reader.word().sum)) break;
      words = {words.second, words.last, reader.word().sum};
    }
    add(words, clue);
  }

  /// The words, their offices written out or not.
  constexpr void add(const Triple& words, Clue clue) {
    add(words.sum(), clue);
    const std::uint64_t nhan = text::bare_sum("nhan");
    const std::uint64_t dan = text::bare_sum("dan");
    if (is_office(words.first)) add(Triple{dan, words.second, words.last}.sum(), clue);
    if (is_office(words.second)) add(Triple{nhan, dan, words.last}.sum(), clue);
    if (!is_office(words.last)) return;
    for (const char* one : {"uy", "hoi"}) add(Triple{words.first, words.second, text::bare_sum(one)}, clue);
  }
  constexpr void add(std::uint64_t words, Clue clue) {
    Row& row = rows_[slot_of(words)];
    row.tag = tag_of(words);
    row.clues.add(clue);
    sums_.add(words);
  }

  std::array<Row, slots> rows_{};
  Sums sums_;
};

}  // namespace cchc::rules
