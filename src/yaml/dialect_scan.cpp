#include <algorithm>

#include "yaml/dialect_reader.hpp"

namespace cchc::yaml {

/// The plain text at `at`, up to the first colon that ends a word.
Plain DialectReader::scan(std::size_t at) const {
  Plain plain;
  std::size_t i = at;
  for (; (i = skip_letters(bytes_, i, line_.end)) < line_.end; ++i) {
    if (byte(i) == ':') {
      plain.any_colon = std::min(plain.any_colon, i);
      if (!word_ends(i + 1)) continue;
      plain.colon = i;
      break;
    }
    if (i > at && is_blank(byte(i - 1))) {
      plain.comment = i;
      break;
    }
  }
  plain.end = trim_end(bytes_, at, i);
  return plain;
}

/// True where the proofreader would miss a space behind the first colon of a text: `due:Quý I`.
bool DialectReader::lacks_space(std::size_t at, const Plain& text) const {
  const std::size_t colon = text.any_colon;
  if (colon >= text.end || colon == at || word_ends(colon + 1)) return false;
  const bool ascii = static_cast<unsigned char>(byte(colon + 1)) < 0x80;
  return (!ascii || (byte(at) >= 'a' && byte(at) <= 'z')) && skip_identifier(bytes_, at, colon) == colon;
}

}  // namespace cchc::yaml
