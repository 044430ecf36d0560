#pragma once

namespace cchc::text {

/// White space that one sees: blanks, no-break blanks, line ends.
constexpr bool is_space(char32_t value) {
  return value == U' ' || (value >= U'\t' && value <= U'\r') || value == 0x85 || value == 0xA0 || value == 0x1680 ||
         (value >= 0x2000 && value <= 0x200A) || value == 0x2028 || value == 0x2029 || value == 0x202F ||
         value == 0x205F || value == 0x3000;
}

/// Characters that show nothing: zero-width blanks and joiners, soft hyphen, byte order mark, direction marks.
constexpr bool is_invisible(char32_t value) {
  return value == 0xAD || (value >= 0x200B && value <= 0x200F) || (value >= 0x202A && value <= 0x202E) ||
         (value >= 0x2060 && value <= 0x2064) || (value >= 0x2066 && value <= 0x2069) || value == 0xFEFF;
}

/// Hyphens, dashes and minus signs other than `-`.
constexpr bool is_dash(char32_t value) {
  return (value >= 0x2010 && value <= 0x2015) || value == 0x2212 || value == 0xFE58 || value == 0xFE63 ||
         value == 0xFF0D;
}

}  // namespace cchc::text
