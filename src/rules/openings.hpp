#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "cchc/text/bare_words.hpp"
#include "rules/passages.hpp"

namespace cchc::rules {

/// One number for two words that follow each other, as sums of text::BareWord.
constexpr std::uint64_t opening(std::uint64_t first, std::uint64_t second) { return first * 3 + second; }

/// The same for a word alone.
constexpr std::uint64_t opening(std::uint64_t only) { return only * 5; }

inline constexpr std::uint64_t ubnd_sum = text::bare_sum("ubnd");
inline constexpr std::uint64_t hdnd_sum = text::bare_sum("hdnd");

/// The words of a text one by one, "Ủy ban nhân dân" being `ubnd` and "Hội đồng nhân dân" `hdnd` once they are whole.
class OpeningReader {
 public:
  constexpr explicit OpeningReader(std::string_view text) : reader_(text) {}

  /// Goes to the next word; false behind the last one.
  constexpr bool next() {
    if (!reader_.next()) return false;
    for (std::size_t at = 0; at + 1 < last_.size(); ++at) last_[at] = last_[at + 1];
    last_.back() = reader_.word().sum;
    return true;
  }

  constexpr std::uint64_t word() const { return last_.back(); }
  constexpr std::uint64_t pair() const { return opening(last_[4 - 1], last_[4]); }

  /// Where an office is whole, takes its four words for one and is true.
  constexpr bool join_office() {
    if (last_[4] != text::bare_sum("dan") || last_[3] != text::bare_sum("nhan")) return false;
    const bool committee = last_[2] == text::bare_sum("ban") && last_[1] == text::bare_sum("uy");
    const bool council = last_[2] == text::bare_sum("dong") && last_[1] == text::bare_sum("hoi");
    if (!committee && !council) return false;
    last_ = {0, 0, 0, last_[0], committee ? ubnd_sum : hdnd_sum};
    return true;
  }

  constexpr const text::Signs& signs() const { return reader_.signs(); }

 private:
  text::BareReader reader_;
  std::array<std::uint64_t, 5> last_{};
};

/// How the terms that rules look for begin, and of what they are a clue.
class Openings {
 public:
  /// Several spellings stand between semicolons.
  constexpr void add_terms(std::string_view spellings, Clue clue) {
    while (!spellings.empty()) {
      const std::size_t end = std::min(spellings.find(';'), spellings.size());
      add_term(spellings.substr(0, end), clue);
      spellings.remove_prefix(std::min(end + 1, spellings.size()));
    }
  }

  constexpr Clues at(std::uint64_t opening) const {
    for (std::size_t slot = first_slot(opening); tags_[slot] != 0; slot = (slot + 1) % slots) {
      if (tags_[slot] == tag_of(opening)) return clues_[slot];
    }
    return {};
  }

 private:
  static constexpr std::size_t slots = 1024;

  static constexpr std::size_t first_slot(std::uint64_t opening) { return (opening >> 20U) % slots; }
  static constexpr std::uint32_t tag_of(std::uint64_t opening) { return static_cast<std::uint32_t>(opening) | 1U; }

  constexpr void add_term(std::string_view term, Clue clue) {
    OpeningReader words(term);
    std::size_t count = 0;
    std::uint64_t found = 0;
    while (count < 2 && words.next()) {
      ++count;
      found = count == 1 ? opening(words.word()) : words.pair();
    }
    // These two begin most texts that have them: what follows tells more.
    if (found == opening(text::bare_sum("uy"), text::bare_sum("ban"))) {
      while (words.next()) found = words.pair();
    }
    if (count > 0) add(found, clue);
  }

  constexpr void add(std::uint64_t opening, Clue clue) {
    std::size_t slot = first_slot(opening);
    while (tags_[slot] != 0 && tags_[slot] != tag_of(opening)) slot = (slot + 1) % slots;
    tags_[slot] = tag_of(opening);
    clues_[slot].add(clue);
  }

  std::array<std::uint32_t, slots> tags_{};
  std::array<Clues, slots> clues_{};
};

}  // namespace cchc::rules
