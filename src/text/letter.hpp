#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace cchc::text {

/// Each vowel, bare and with its five tones, always in the same order.
inline constexpr std::array<std::u32string_view, 12> toned_vowels = {U"aàáảãạ", U"ăằắẳẵặ", U"âầấẩẫậ", U"eèéẻẽẹ",
                                                                     U"êềếểễệ", U"iìíỉĩị", U"oòóỏõọ", U"ôồốổỗộ",
                                                                     U"ơờớởỡợ", U"uùúủũụ", U"ưừứửữự", U"yỳýỷỹỵ"};

inline constexpr std::u32string_view plain_vowels = U"aeiouy";
inline constexpr std::u32string_view hatted_vowels = U"ăâêôơư";

/// A letter of a Vietnamese word, its tone apart.
struct Letter {
  char32_t plain = 0;    ///< without its tone
  std::size_t tone = 0;  ///< place in a row of `toned_vowels`; 0: none
  bool vowel = false;
};

/// The letter of lower-case NFC text; nothing where Vietnamese has no such letter.
inline std::optional<Letter> letter_of(char32_t value) {
  if (value < U'a') return std::nullopt;
  if (value <= U'z') return Letter{value, 0, plain_vowels.find(value) != std::u32string_view::npos};
  if (value == U'đ') return Letter{value, 0, false};
  for (const std::u32string_view row : toned_vowels) {
    const std::size_t tone = row.find(value);
    if (tone != std::u32string_view::npos) return Letter{row.front(), tone, true};
  }
  return std::nullopt;
}

}  // namespace cchc::text
