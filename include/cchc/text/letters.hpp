#pragma once

#include <string_view>

namespace cchc::text {

namespace letters {

/// The letters from U+00C0 on, without marks but as capitals where they are; a dot for the others.
inline constexpr std::string_view from_latin_1 =
    "AAAAAA.CEEEEIIII.NOOOOO..UUUUY..aaaaaa.ceeeeiiii.nooooo..uuuuy.yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGg"
    "Hh..IiIiIiIiI...JjKk.LlLlLl....NnNnNn...OoOoOo..RrRrRrSsSsSsSsTtTt..UuUuUuUuUuUuWwYyYZzZzZz........."
    "........................Oo.............Uu............................AaIiOoUuUuUuUuUu.AaAa....GgKkOo"
    "Oo..j...Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............................";

/// The same from U+1E00 on.
inline constexpr std::string_view from_additional =
    "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSs"
    "SsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEe"
    "IiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

/// The letter from a to z or A to Z; 0 for what is none.
constexpr char plain(char32_t letter) {
  char found = '.';
  if (letter < 0x80) {
    const bool known = (letter >= U'a' && letter <= U'z') || (letter >= U'A' && letter <= U'Z');
    found = known ? static_cast<char>(letter) : '.';
  } else if (letter >= 0x1E00) {
    if (letter - 0x1E00 < from_additional.size()) found = from_additional[letter - 0x1E00];
  } else if (letter >= 0xC0) {
    if (letter - 0xC0 < from_latin_1.size()) found = from_latin_1[letter - 0xC0];
  }
  return found == '.' ? '\0' : found;
}

}  // namespace letters

/// The letter from a to z that a Latin letter is without marks and capitals (đ = d, Ế = e); 0 for anything else.
constexpr char base_letter(char32_t letter) {
  const char found = letters::plain(letter);
  return found >= 'A' && found <= 'Z' ? static_cast<char>(found - 'A' + 'a') : found;
}

/// True for a capital letter, Vietnamese ones included.
constexpr bool is_capital(char32_t letter) {
  const char found = letters::plain(letter);
  return found >= 'A' && found <= 'Z';
}

}  // namespace cchc::text
