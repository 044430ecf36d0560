#include "phrases/characters.hpp"

#include <string>

#include "cchc/phrases/blank.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::phrases {

namespace {

struct Spelling {
  std::string_view typed;
  std::string_view kept;
};

constexpr Spelling spellings[] = {
    {">=", "≥"}, {"=>", "≥"}, {"≧", "≥"}, {"⩾", "≥"}, {"<=", "≤"}, {"=<", "≤"}, {"≦", "≤"}, {"⩽", "≤"}, {"％", "%"},
};

constexpr std::string_view quotes[] = {"\"", "'", "`", "“", "”", "„", "‘", "’", "«", "»"};

bool one_of_quotes(std::string_view bytes) {
  for (const std::string_view quote : quotes) {
    if (bytes == quote) return true;
  }
  return false;
}

Character ascii_kind(char c) {
  if ('0' <= c && c <= '9') return Character::digit;
  if (('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z')) return Character::letter;
  if (c == ' ' || ('\t' <= c && c <= '\r')) return Character::space;
  return Character::symbol;
}

/// Signs and spaces beyond ASCII: what folding makes of one between two letters tells its kind.
Character kind_by_folding(std::string_view bytes) {
  const std::string folded = text::fold("a" + std::string(bytes) + "a");
  if (folded == "a a") return Character::space;
  if (folded == "aa") return Character::invisible;
  return Character::symbol;
}

/// The blocks of Latin letters, combining marks and other scripts; the rest beyond ASCII is punctuation.
bool in_letter_block(char32_t value) {
  constexpr std::u32string_view signs = U"\u037E\u0387\u1FEF\u1FFD";  // to NFC they are `;`, `·` and two accents
  if (signs.find(value) != std::u32string_view::npos) return false;
  if (value == 0xAA || value == 0xB5 || value == 0xBA) return true;
  return (value >= 0xC0 && value < 0x1680 && value != 0xD7 && value != 0xF7) || (value > 0x1680 && value < 0x2000) ||
         (value >= 0x2C00 && value < 0x2E00) || (value >= 0x3040 && value < 0xFE00);
}

/// The bytes of the run of dots, ellipses and underscores at the start: blanks left to be filled in.
std::size_t run_of_blanks(std::string_view bytes) {
  std::size_t size = 0;
  while (size < bytes.size()) {
    const std::string_view rest = bytes.substr(size);
    if (rest.front() == '.' || rest.front() == '_') {
      ++size;
    } else if (rest.starts_with("…")) {
      size += std::string_view("…").size();
    } else {
      break;
    }
  }
  return size;
}

}  // namespace

Character kind_of(char32_t value, std::string_view bytes) {
  if (one_of_quotes(bytes)) return Character::quote;
  if (value < 0x80) return ascii_kind(static_cast<char>(value));
  return in_letter_block(value) ? Character::letter : kind_by_folding(bytes);
}

bool is_left_blank(std::string_view text) { return run_of_blanks(text) == text.size(); }

Sign sign_at(std::string_view bytes) {
  for (const Spelling& spelling : spellings) {
    if (bytes.starts_with(spelling.typed)) return {spelling.kept, spelling.typed.size()};
  }
  const std::size_t blanks = run_of_blanks(bytes);
  if (blanks == 1 && bytes.front() == '.') return {".", 1};
  if (blanks == 2 && bytes.starts_with("..")) return {"..", 2};
  if (blanks > 0) return {"…", blanks};
  const std::size_t size = text::decode(bytes).bytes;
  return text::fold(bytes.substr(0, size)) == "-" ? Sign{"-", size} : Sign{bytes.substr(0, size), size};
}

}  // namespace cchc::phrases
