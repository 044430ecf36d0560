#pragma once

namespace cchc::text {

/// True for letters that `small_letter` knows: up to ÿ, Ă Đ Ĩ Ũ Ơ Ư, and from Ạ to ỹ.
constexpr bool is_vietnamese_or_plain(char32_t letter) {
  switch (letter) {
    case U'Ă':
    case U'ă':
    case U'Đ':
    case U'đ':
    case U'Ĩ':
    case U'ĩ':
    case U'Ũ':
    case U'ũ':
    case U'Ơ':
    case U'ơ':
    case U'Ư':
    case U'ư': return true;
    default: return letter < 0x100 || (letter >= U'Ạ' && letter <= U'ỹ');
  }
}

/// The small letter of a letter that `is_vietnamese_or_plain`; it takes as many bytes in UTF-8.
constexpr char32_t small_letter(char32_t letter) {
  if (letter < 0x80) return letter >= U'A' && letter <= U'Z' ? letter + (U'a' - U'A') : letter;
  if (letter < 0x100) return letter >= U'À' && letter <= U'Þ' && letter != U'×' ? letter + (U'à' - U'À') : letter;
  if (letter == U'Ư' || letter == U'ư') return U'ư';
  return letter | 1U;  // a capital, its small letter, …
}

}  // namespace cchc::text
