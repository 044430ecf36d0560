#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cchc::text {

/// A small letter as the rules of tone marks see it.
struct ToneLetter {
  char32_t plain = 0;     ///< without its tone; 0 for what is no Vietnamese letter
  std::uint8_t tone = 0;  ///< which of the five; 0: none
  bool vowel = false;
};

/// Each vowel, bare and with its five tones, always in the same order.
inline constexpr std::array<std::u32string_view, 12> toned_vowels = {U"aàáảãạ", U"ăằắẳẵặ", U"âầấẩẫậ", U"eèéẻẽẹ",
                                                                     U"êềếểễệ", U"iìíỉĩị", U"oòóỏõọ", U"ôồốổỗộ",
                                                                     U"ơờớởỡợ", U"uùúủũụ", U"ưừứửữự", U"yỳýỷỹỵ"};

/// The letters up to ư, and those from U+1EA0 on.
inline constexpr char32_t first_letters = 0x1B1;
inline constexpr char32_t last_letters = 0x1EA0;

constexpr std::array<ToneLetter, first_letters + 0x60> tone_letters() {
  std::array<ToneLetter, first_letters + 0x60> table{};
  for (char32_t letter = U'a'; letter <= U'z'; ++letter) table[letter].plain = letter;
  table[U'đ'].plain = U'đ';
  for (const std::u32string_view row : toned_vowels) {
    for (std::size_t tone = 0; tone < row.size(); ++tone) {
      const char32_t at = row[tone] < first_letters ? row[tone] : row[tone] - last_letters + first_letters;
      table[at] = {row.front(), static_cast<std::uint8_t>(tone), true};
    }
  }
  return table;
}

inline constexpr auto tone_letter_table = tone_letters();

constexpr ToneLetter tone_letter(char32_t letter) {
  if (letter < first_letters) return tone_letter_table[letter];
  const bool known = letter >= last_letters && letter < last_letters + 0x60;
  return known ? tone_letter_table[letter - last_letters + first_letters] : ToneLetter{};
}

/// Brings the one tone mark of the syllable that ends `text` from byte `begin` on to its modern letter: hóa, thủy, quý,
/// giờ. All of it are letters that `tone_letter` knows.
void place_tone(std::string& text, std::size_t begin);

/// `place_tone` for every syllable of lower-case NFC `bytes`.
std::string place_tones(std::string_view bytes);

}  // namespace cchc::text
