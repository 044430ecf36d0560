#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "cchc/text/letters.hpp"

namespace cchc::text {

/// A run of letters and digits, whatever its case and diacritics.
struct BareWord {
  std::uint64_t sum = 0;  ///< equal for the same letters from a to z and digits
  std::size_t begin = 0;  ///< bytes of the text
  std::size_t end = 0;
};

/// The letters of a word so far and one more; up to nine of them are told from all others.
constexpr std::uint64_t add_bare_letter(std::uint64_t letters, unsigned letter) {
  return std::rotl(letters, 7) ^ letter;
}

/// The sum of a word of these letters, all of its bits as good as random.
constexpr std::uint64_t sum_of_letters(std::uint64_t letters) {
  const std::uint64_t product = letters * 0x9E3779B97F4A7C15ULL;
  return product ^ product >> 32U;
}

/// The sum of one word typed in the letters from a to z and digits.
constexpr std::uint64_t bare_sum(std::string_view word) {
  std::uint64_t letters = 0;
  for (const char letter : word) letters = add_bare_letter(letters, static_cast<unsigned char>(letter));
  return sum_of_letters(letters);
}

/// What may stand in a text beside its words, as bits of a glyph.
enum class Sign : std::uint32_t {
  digit = 0x100,
  slash = 0x200,
  odd = 0x400,        ///< letters in two parts (not NFC), invisible ones, bytes that are not UTF-8
  capitals = 0x4000,  ///< two side by side
  quarter = 0x8000,   ///< `ú` behind q, `í` behind u: the misspelt quý
};

/// Reads the words of a text one by one, in one pass, and takes note of its signs.
class BareReader {
 public:
  constexpr explicit BareReader(std::string_view text) : text_(text) {}

  /// Goes to the next word; false behind the last one.
  constexpr bool next();

  /// The word it stands at.
  constexpr const BareWord& word() const { return word_; }

  /// True where the sign stands in front of the word's end; in all of the text once `next` was false.
  constexpr bool saw(Sign sign) const { return (seen_ & bit(sign)) != 0; }

 private:
  /// What counts of a character: a letter from a to z or a digit in its low byte, 0 for what is none, and signs.
  using Glyph = std::uint32_t;
  static constexpr unsigned bit(Sign sign) { return static_cast<unsigned>(sign); }
  static constexpr unsigned mark = 0x800;  ///< belongs to the letter in front
  static constexpr unsigned capital = 0x1000;
  static constexpr unsigned acute = 0x2000;  ///< ú, í

  static constexpr Glyph glyph_of(char32_t letter);
  template <std::size_t count>
  static constexpr std::array<Glyph, count> glyphs_from(char32_t first);
  static const std::array<Glyph, 0x300> latin;
  static const std::array<Glyph, 0x100> additional;

  static constexpr bool counts(unsigned glyph) { return (glyph & 0xFFU) != 0; }
  /// True for `ú` behind q and `í` behind u.
  static constexpr bool marks_a_quarter(unsigned glyph, unsigned before) {
    return (before & 0xFFU) == ((glyph & 0xFFU) == 'u' ? 'q' : 'u');
  }

  /// The glyph of the character at `at`, which moves behind it.
  constexpr Glyph take(std::size_t& at) const {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte >= 0x80) return take_beyond_ascii(at);
    ++at;
    return latin[byte];
  }
  constexpr Glyph take_beyond_ascii(std::size_t& at) const;

  /// Reads the word whose first glyph, in front of `at`, is `first`; gives the place behind what ended it.
  constexpr std::size_t read_word(std::size_t at, unsigned first, unsigned& seen);

  std::string_view text_;
  std::size_t at_ = 0;
  BareWord word_;
  unsigned seen_ = 0;  ///< the signs so far
};

/// Replaces `words` with those of `text`, in order.
void bare_words(std::string_view text, std::vector<BareWord>& words);

constexpr BareReader::Glyph BareReader::glyph_of(char32_t letter) {
  if (letter >= U'0' && letter <= U'9') return static_cast<Glyph>(letter | bit(Sign::digit));
  if (const char base = base_letter(letter); base != 0) {
    const bool bears_acute = letter == U'ú' || letter == U'Ú' || letter == U'í' || letter == U'Í';
    const unsigned signs = (is_capital(letter) ? capital : 0U) | (bears_acute ? acute : 0U);
    return static_cast<Glyph>(static_cast<unsigned char>(base) | signs);
  }
  if (letter == U'/') return static_cast<Glyph>(bit(Sign::slash));
  if (letter >= 0x300 && letter < 0x370) return static_cast<Glyph>(mark | bit(Sign::odd));
  const bool sign = (letter >= 0x2010 && letter <= 0x2027) || (letter >= 0x2200 && letter < 0x2300);
  const bool usual = sign || letter < 0x7F || (letter >= 0xA0 && letter < 0x300 && letter != 0xAD);
  return static_cast<Glyph>(usual ? 0U : bit(Sign::odd));
}

template <std::size_t count>
constexpr std::array<BareReader::Glyph, count> BareReader::glyphs_from(char32_t first) {
  std::array<Glyph, count> glyphs{};
  for (char32_t letter = 0; letter < count; ++letter) glyphs[letter] = glyph_of(first + letter);
  return glyphs;
}

inline constexpr std::array<BareReader::Glyph, 0x300> BareReader::latin = BareReader::glyphs_from<0x300>(0);
inline constexpr std::array<BareReader::Glyph, 0x100> BareReader::additional = BareReader::glyphs_from<0x100>(0x1E00);

constexpr BareReader::Glyph BareReader::take_beyond_ascii(std::size_t& at) const {
  const auto byte = [&](std::size_t index) { return static_cast<unsigned>(static_cast<unsigned char>(text_[index])); };
  // The bits that a byte gives to a letter it goes on with; more where it does not.
  const auto six_bits = [&](std::size_t index) { return index < text_.size() ? byte(index) ^ 0x80U : 0xFFU; };
  const unsigned first = byte(at);
  const unsigned second = six_bits(at + 1);
  if (first >= 0xC2 && first < 0xE0 && second < 0x40) {
    const char32_t letter = (first & 0x1FU) << 6U | second;
    at += 2;
    return letter < latin.size() ? latin[letter] : glyph_of(letter);
  }
  const unsigned third = six_bits(at + 2);
  if (first >= 0xE0 && first < 0xF0 && (second | third) < 0x40) {
    const char32_t letter = (first & 0xFU) << 12U | second << 6U | third;
    at += 3;
    return letter >= 0x1E00 && letter < 0x1F00 ? additional[letter - 0x1E00] : glyph_of(letter);
  }
  ++at;
  return static_cast<Glyph>(bit(Sign::odd));
}

constexpr bool BareReader::next() {
  std::size_t at = at_;
  unsigned seen = 0;
  unsigned glyph = 0;
  for (; at < text_.size() && !counts(glyph); seen |= glyph) {
    word_.begin = at;
    glyph = take(at);
  }
  const bool found = counts(glyph);
  if (found) at = read_word(at, glyph, seen);
  seen_ |= seen;
  at_ = at;
  return found;
}

constexpr std::size_t BareReader::read_word(std::size_t at, unsigned first, unsigned& seen) {
  std::uint64_t letters = add_bare_letter(0, first & 0xFFU);
  word_.end = at;
  unsigned before = first;
  unsigned shared = 0;  // signs of two characters side by side
  while (at < text_.size()) {
    const auto byte = static_cast<unsigned char>(text_[at]);
    unsigned glyph = latin[byte];
    if (byte < 0x80) {
      ++at;
    } else {
      glyph = take_beyond_ascii(at);
      if ((glyph & acute) != 0 && marks_a_quarter(glyph, before)) seen |= bit(Sign::quarter);
    }
    seen |= glyph;
    const unsigned letter = glyph & 0xFFU;
    if (letter == 0 && (glyph & mark) == 0) break;
    word_.end = at;
    if (letter == 0) continue;
    shared |= glyph & before;
    before = glyph;
    letters = add_bare_letter(letters, letter);
  }
  if ((shared & capital) != 0) seen |= bit(Sign::capitals);
  word_.sum = sum_of_letters(letters);
  return at;
}

}  // namespace cchc::text
