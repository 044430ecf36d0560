#pragma once

#include <optional>
#include <string_view>

#include "text/tone.hpp"

namespace cchc::text {

inline constexpr std::u32string_view plain_vowels = U"aeiouy";
inline constexpr std::u32string_view hatted_vowels = U"ăâêôơư";

/// The letter of lower-case NFC text; nothing where Vietnamese has no such letter.
inline std::optional<ToneLetter> letter_of(char32_t value) {
  const ToneLetter letter = tone_letter(value);
  if (letter.plain == 0) return std::nullopt;
  return letter;
}

}  // namespace cchc::text
