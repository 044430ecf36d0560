#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "cchc/text/letters.hpp"

namespace cchc::text {

/// A run of letters and digits, whatever its case and diacritics.
struct BareWord {
  std::uint64_t sum = 0;  ///< equal for the same letters from a to z and digits (FNV-1a)
  std::size_t begin = 0;  ///< bytes of the text
  std::size_t end = 0;
};

inline constexpr std::uint64_t empty_bare_sum = 14695981039346656037ULL;

constexpr std::uint64_t add_to_bare_sum(std::uint64_t sum, char letter) {
  return (sum ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
}

/// The sum of one word typed in the letters from a to z and digits.
constexpr std::uint64_t bare_sum(std::string_view word) {
  std::uint64_t sum = empty_bare_sum;
  for (const char letter : word) sum = add_to_bare_sum(sum, letter);
  return sum;
}

/// What stands in a text beside its words.
struct Signs {
  bool digit = false;
  bool slash = false;
  bool capitals = false;  ///< two side by side
  bool quarter = false;   ///< `ú` behind q, `í` behind u: the misspelt quý
  bool odd = false;       ///< letters in two parts (not NFC), invisible ones, bytes that are not UTF-8
};

/// Reads the words of a text one by one, in one pass, and takes note of its signs.
class BareReader {
 public:
  constexpr explicit BareReader(std::string_view text) : text_(text) {}

  /// Goes to the next word; false behind the last one.
  constexpr bool next();

  /// The word it stands at.
  constexpr const BareWord& word() const { return word_; }

  /// What was seen up to the word's end; all of the text once `next` was false.
  constexpr const Signs& signs() const { return signs_; }

 private:
  struct Glyph {
    char counted = 0;  ///< a letter from a to z or a digit; 0 for what is none
    bool capital = false;
    bool odd = false;
    bool mark = false;  ///< belongs to the letter in front
  };

  static constexpr Glyph glyph_of(char32_t letter);
  static constexpr std::array<Glyph, 0x80> make_ascii();
  static const std::array<Glyph, 0x80> ascii;

  /// The character at `at_`, which moves behind it.
  constexpr char32_t take();
  constexpr Glyph take_glyph();
  constexpr void note(char32_t letter, Glyph glyph);
  constexpr void add(Glyph glyph, std::size_t begin);

  std::string_view text_;
  std::size_t at_ = 0;
  BareWord word_;
  Signs signs_;
  bool open_ = false;  ///< the word goes on
  char before_ = 0;    ///< the letter or digit right in front
  bool capital_before_ = false;
};

/// Replaces `words` with those of `text`, in order.
void bare_words(std::string_view text, std::vector<BareWord>& words);

constexpr BareReader::Glyph BareReader::glyph_of(char32_t letter) {
  if (letter >= U'0' && letter <= U'9') return {static_cast<char>(letter)};
  if (const char base = base_letter(letter); base != 0) return {base, is_capital(letter)};
  const bool mark = letter >= 0x300 && letter < 0x370;
  const bool sign = (letter >= 0x2010 && letter <= 0x2027) || (letter >= 0x2200 && letter < 0x2300);
  const bool usual = sign || letter < 0x7F || (letter >= 0xA0 && letter < 0x300 && letter != 0xAD);
  return {0, false, !usual, mark};
}

constexpr std::array<BareReader::Glyph, 0x80> BareReader::make_ascii() {
  std::array<Glyph, 0x80> glyphs{};
  for (char32_t letter = 0; letter < 0x80; ++letter) glyphs[letter] = glyph_of(letter);
  return glyphs;
}

inline constexpr std::array<BareReader::Glyph, 0x80> BareReader::ascii = BareReader::make_ascii();

constexpr char32_t BareReader::take() {
  const auto byte = [&](std::size_t index) {
    return static_cast<char32_t>(static_cast<unsigned char>(text_[at_ + index]));
  };
  const auto goes_on = [&](std::size_t index) { return (byte(index) & 0xC0U) == 0x80U; };
  const char32_t first = byte(0);
  const std::size_t left = text_.size() - at_;
  char32_t value = 0xFFFD;
  std::size_t size = 1;
  if (first < 0xE0 && first >= 0xC2 && left > 1 && goes_on(1)) {
    value = (first & 0x1FU) << 6U | (byte(1) & 0x3FU);
    size = 2;
  } else if (first < 0xF0 && first >= 0xE0 && left > 2 && goes_on(1) && goes_on(2)) {
    value = (first & 0xFU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    size = 3;
  }
  at_ += size;
  return value;
}

/// What only letters beyond ASCII tell.
constexpr void BareReader::note(char32_t letter, Glyph glyph) {
  signs_.odd = signs_.odd || glyph.odd;
  const bool bears_acute = letter == U'ú' || letter == U'Ú' || letter == U'í' || letter == U'Í';
  if (bears_acute && before_ == (glyph.counted == 'u' ? 'q' : 'u')) signs_.quarter = true;
}

constexpr BareReader::Glyph BareReader::take_glyph() {
  const auto byte = static_cast<unsigned char>(text_[at_]);
  if (byte >= 0x80) {
    const char32_t letter = take();
    const Glyph glyph = glyph_of(letter);
    note(letter, glyph);
    return glyph;
  }
  ++at_;
  const Glyph glyph = ascii[byte];
  if (byte <= '9' && byte >= '/') {
    signs_.slash = signs_.slash || byte == '/';
    signs_.digit = signs_.digit || byte != '/';
  }
  return glyph;
}

constexpr void BareReader::add(Glyph glyph, std::size_t begin) {
  if (!open_) word_ = {empty_bare_sum, begin, begin};
  open_ = true;
  word_.sum = add_to_bare_sum(word_.sum, glyph.counted);
  word_.end = at_;
  signs_.capitals = signs_.capitals || (glyph.capital && capital_before_);
  capital_before_ = glyph.capital;
  before_ = glyph.counted;
}

constexpr bool BareReader::next() {
  while (at_ < text_.size()) {
    const std::size_t begin = at_;
    const Glyph glyph = take_glyph();
    if (glyph.counted != 0) {
      add(glyph, begin);
    } else if (glyph.mark) {
      if (open_) word_.end = at_;
    } else {
      before_ = 0;
      capital_before_ = false;
      if (open_) break;
    }
  }
  return std::exchange(open_, false);
}

}  // namespace cchc::text
