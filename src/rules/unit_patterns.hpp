#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "cchc/text/bare_words.hpp"

namespace cchc::rules {

/// The words by which a unit's name is known in a running text, without marks, case and "và".
struct UnitPattern {
  std::vector<std::uint64_t> words;
  std::uint64_t joined = 0;  ///< a bit for each word that a dash, a comma or "và" may stand in front of
  bool certain = true;       ///< no word of the name is left out

  bool is_joined(std::size_t word) const { return (joined >> word & 1U) != 0; }
};

/// The patterns of a tidy name: as it is, with the halves at its only joint swapped, with words left out; none where it
/// does not begin as names of offices do.
std::vector<UnitPattern> unit_patterns(std::string_view name);

/// What stands between two words: white space, a dash or comma, or what no name runs across.
enum class Gap { plain, joint, wall };

/// The gap in front of word `at` of those in `text`; there must be one before it.
Gap gap_before(std::string_view text, const std::vector<text::BareWord>& words, std::size_t at);

/// True for "và".
bool is_and(const text::BareWord& word);

}  // namespace cchc::rules
