#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "cchc/text/bare_words.hpp"
#include "rules/passages.hpp"
#include "rules/term_table.hpp"

namespace cchc::rules {

/// One number for words that follow each other: for the ones in front, 0 where there are none, and the next.
constexpr std::uint64_t opening(std::uint64_t front, std::uint64_t next) { return front * 3 + next; }

/// The words of a text one by one, as sums of text::BareWord, "Ủy ban nhân dân" being `ubnd` as well, and "Hội đồng
/// nhân dân" `hđnd`.
class OfficeReader {
 public:
  constexpr explicit OfficeReader(std::string_view text) : reader_(text) {}

  /// Goes to the next word; false behind the last one.
  constexpr bool next() {
    if (!reader_.next()) return false;
    word_ = reader_.word().sum;
    if (said_ > 0 && said_ < 4 && word_ == words_[kind_][said_]) {
      ++said_;
      return true;
    }
    said_ = 0;
    for (std::size_t kind = 0; kind < words_.size(); ++kind) {
      if (word_ != words_[kind][0]) continue;
      kind_ = kind;
      said_ = 1;
    }
    return true;
  }

  constexpr std::uint64_t word() const { return word_; }

  /// True where an office may begin with the word.
  constexpr bool starts_office() const { return said_ == 1; }

  /// The short form of the office that the word ends; 0 where it ends none.
  constexpr std::uint64_t office() const { return said_ == 4 ? words_[kind_][4] : 0; }

  constexpr text::Signs signs() const { return reader_.signs(); }

 private:
  static constexpr std::array<std::array<std::uint64_t, 5>, 2> words_{{
      {text::bare_sum("uy"), text::bare_sum("ban"), text::bare_sum("nhan"), text::bare_sum("dan"),
       text::bare_sum("ubnd")},
      {text::bare_sum("hoi"), text::bare_sum("dong"), text::bare_sum("nhan"), text::bare_sum("dan"),
       text::bare_sum("hdnd")},
  }};

  text::BareReader reader_;
  std::uint64_t word_ = 0;
  std::size_t kind_ = 0;
  std::size_t said_ = 0;  ///< how many words of the office
};

/// How the terms that rules look for begin, with four words at most, and of what they are a clue.
class Openings {
 public:
  struct Row {
    std::uint32_t tag = 0;
    Clues clues;
    bool goes_on = false;  ///< another row is longer
  };

  /// Several spellings stand between semicolons.
  constexpr void add_terms(std::string_view spellings, Clue clue) {
    while (!spellings.empty()) add_term(next_spelling(spellings), clue);
  }

  constexpr const Row& at(std::uint64_t opening) const { return rows_[slot_of(opening)]; }

  /// False for nearly all words with which no term begins.
  constexpr bool may_begin(std::uint64_t word) const { return (first_words_[word / 64 % 64] >> word % 64 & 1U) != 0; }

 private:
  static constexpr std::size_t slots = 2048;
  static constexpr std::size_t longest = 4;

  static constexpr std::uint32_t tag_of(std::uint64_t opening) { return static_cast<std::uint32_t>(opening) | 1U; }

  /// Where the row is, or would be: empty there.
  constexpr std::size_t slot_of(std::uint64_t opening) const {
    std::size_t slot = (opening >> 20U) % slots;
    while (rows_[slot].tag != 0 && rows_[slot].tag != tag_of(opening)) slot = (slot + 1) % slots;
    return slot;
  }

  /// An office within a term may be written out: then what stands in front of it must do.
  constexpr void add_term(std::string_view term, Clue clue) {
    std::array<std::uint64_t, longest> words{};
    std::size_t count = 0;
    for (OfficeReader reader(term); count < longest && reader.next(); ++count) {
      const bool office = reader.word() == text::bare_sum("ubnd") || reader.word() == text::bare_sum("hdnd");
      if (office && count > 1) break;
      words[count] = reader.word();
    }
    first_words_[words[0] / 64 % 64] |= std::uint64_t{1} << words[0] % 64;
    std::uint64_t front = 0;
    for (std::size_t at = 0; at < count; ++at) {
      front = opening(front, words[at]);
      Row& row = rows_[slot_of(front)];
      row.tag = tag_of(front);
      if (at + 1 == count) row.clues.add(clue);
      row.goes_on = row.goes_on || at + 1 < count;
    }
  }

  std::array<Row, slots> rows_{};
  std::array<std::uint64_t, 64> first_words_{};  ///< a bit for each
};

/// Follows the openings through a text.
class OpeningFinder {
 public:
  constexpr explicit OpeningFinder(const Openings& openings) : openings_(openings) {}

  /// What begins with the next word of the text, or with those in front and is complete with it.
  constexpr Clues next(std::uint64_t word) {
    if (!open_ && !openings_.may_begin(word)) return {};
    return follow(word);
  }

  /// The same where the last four words are one: what followed the words in front of them counts.
  constexpr Clues join(std::uint64_t office) {
    fronts_ = outside_;
    return follow(office);
  }

  /// An office may begin with the next word.
  constexpr void enter_office() { outside_ = fronts_; }

 private:
  using Fronts = std::array<std::uint64_t, 3>;  ///< openings that may go on, by their words; 0 for none

  constexpr Clues follow(std::uint64_t word) {
    Fronts next{};
    Clues clues = try_one(0, word, next[0]);
    if (fronts_[0] != 0) clues.add(try_one(fronts_[0], word, next[1]));
    if (fronts_[1] != 0) clues.add(try_one(fronts_[1], word, next[2]));
    if (fronts_[2] != 0) {
      std::uint64_t end = 0;
      clues.add(try_one(fronts_[2], word, end));
    }
    fronts_ = next;
    open_ = (next[0] | next[1] | next[2]) != 0;
    return clues;
  }

  constexpr Clues try_one(std::uint64_t front, std::uint64_t word, std::uint64_t& next) const {
    const std::uint64_t whole = opening(front, word);
    const Openings::Row& row = openings_.at(whole);
    next = row.goes_on ? whole : 0;
    return row.clues;
  }

  const Openings& openings_;
  Fronts fronts_{};
  bool open_ = false;  ///< one of them may go on
  Fronts outside_{};
};

}  // namespace cchc::rules
