#include "cchc/text/bare_words.hpp"

#include "cchc/text/letters.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::text {

namespace {

bool is_mark(char32_t letter) { return letter >= 0x300 && letter < 0x370; }

/// The letter or digit that counts; 0 for what stands between words.
char counted(char32_t letter) {
  if ((letter >= U'0' && letter <= U'9') || (letter >= U'a' && letter <= U'z')) return static_cast<char>(letter);
  if (letter == U' ') return 0;
  return base_letter(letter);
}

}  // namespace

void bare_words(std::string_view text, std::vector<BareWord>& words) {
  words.clear();
  bool open = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const CodePoint one = byte < 0x80 ? CodePoint{byte, 1} : decode(text.substr(at));
    if (const char letter = counted(one.value); letter != 0) {
      if (!open) words.push_back({bare_sum(""), at, at});
      open = true;
      BareWord& word = words.back();
      word.sum = (word.sum ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
      word.end = at + one.bytes;
    } else if (open && is_mark(one.value)) {
      words.back().end = at + one.bytes;
    } else {
      open = false;
    }
    at += one.bytes;
  }
}

}  // namespace cchc::text
