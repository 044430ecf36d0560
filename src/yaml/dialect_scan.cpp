#include <algorithm>
#include <cstdint>

#include "cchc/text/eight_bytes.hpp"
#include "yaml/dialect_reader.hpp"

namespace cchc::yaml {

namespace {

/// The next `:` or `#` at or behind `at`, or `end`: eight bytes at a time, which may lie behind `end`.
std::size_t skip_letters(std::string_view bytes, std::size_t at, std::size_t end) {
  for (; at < end && at + 8 <= bytes.size(); at += 8) {
    const std::uint64_t eight = text::eight_bytes(bytes.data() + at);
    const std::uint64_t marks = text::marks_of(eight, ':') | text::marks_of(eight, '#');
    if (marks != 0) return std::min(at + text::before_mark(marks), end);
  }
  while (at < end && bytes[at] != ':' && bytes[at] != '#') ++at;
  return std::min(at, end);
}

}  // namespace

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
