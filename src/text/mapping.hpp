#pragma once

#include <string>
#include <string_view>

#include "cchc/text/letter_case.hpp"

namespace cchc::text {

/// True where every byte is below 0x80.
bool all_ascii(std::string_view bytes);

/// What targets begin with: signs of one column without case.
constexpr bool is_comparison(char32_t value) { return value == U'≤' || value == U'≥'; }

/// Letters and punctuation of Vietnamese text that stand in NFC whatever surrounds them.
constexpr bool is_settled(char32_t value) {
  return value < 0x300 || (value >= 0x1E00 && value <= 0x1EFF) || (value >= 0x2002 && value <= 0x206F) ||
         is_comparison(value);
}

/// Lower case of a letter that is not Vietnamese.
char32_t lower_of(char32_t letter);

/// Lower case of one letter.
inline char32_t lower(char32_t letter) {
  if (is_vietnamese_or_plain(letter)) return small_letter(letter);
  return is_comparison(letter) ? letter : lower_of(letter);
}

/// NFD without combining marks; bytes that are not UTF-8 are kept as they are.
std::string without_marks(std::string_view bytes);

}  // namespace cchc::text
