#include <cstdint>
#include <cstring>

#include "yaml/dialect_reader.hpp"

namespace cchc::yaml {

namespace {

/// True where one of eight bytes is zero.
constexpr bool any_zero(std::uint64_t bytes) {
  constexpr std::uint64_t ones = 0x0101010101010101;
  return ((bytes - ones) & ~bytes & (ones << 7U)) != 0;
}

/// The next `:` or `#` at or behind `at`, or `end`: eight bytes at a time as long as there is none.
std::size_t skip_letters(std::string_view bytes, std::size_t at, std::size_t end) {
  constexpr std::uint64_t colons = 0x3A3A3A3A3A3A3A3A;
  constexpr std::uint64_t hashes = 0x2323232323232323;
  for (std::uint64_t eight = 0; at + sizeof eight <= end; at += sizeof eight) {
    std::memcpy(&eight, bytes.data() + at, sizeof eight);
    if (any_zero(eight ^ colons) || any_zero(eight ^ hashes)) break;
  }
  while (at < end && bytes[at] != ':' && bytes[at] != '#') ++at;
  return at;
}

}  // namespace

/// The plain text at `at`, up to the first colon that ends a word.
Plain DialectReader::scan(std::size_t at) const {
  Plain plain;
  std::size_t i = at;
  for (; (i = skip_letters(bytes_, i, line_.end)) < line_.end; ++i) {
    if (byte(i) == ':' && word_ends(i + 1)) {
      plain.colon = i;
      break;
    }
    if (byte(i) == '#' && i > at && is_blank(byte(i - 1))) {
      plain.comment = i;
      break;
    }
  }
  plain.end = trim_end(bytes_, at, i);
  return plain;
}

/// True where the proofreader would miss a space behind the first colon of a text: `due:Quý I`.
bool DialectReader::lacks_space(std::size_t at, const Plain& text) const {
  const std::size_t size = part(at, text.end).find(':');
  if (size == nowhere || skip_identifier(bytes_, at, text.end) != at + size || word_ends(at + size + 1)) return false;
  const bool ascii = static_cast<unsigned char>(byte(at + size + 1)) < 0x80;
  return size > 0 && (!ascii || (byte(at) >= 'a' && byte(at) <= 'z'));
}

}  // namespace cchc::yaml
