#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#include "yaml/dialect_reader.hpp"

namespace cchc::yaml {

namespace {

/// The high bit of each of eight bytes that is zero.
constexpr std::uint64_t zeros(std::uint64_t bytes) {
  constexpr std::uint64_t low = 0x7F7F7F7F7F7F7F7F;
  return ~(((bytes & low) + low) | bytes | low);
}

/// The first of eight bytes, as they stand in memory, whose high bit is set.
int first_of(std::uint64_t marks) {
  const bool little = std::endian::native == std::endian::little;
  return (little ? std::countr_zero(marks) : std::countl_zero(marks)) / 8;
}

/// The next `:` or `#` at or behind `at`, or `end`: eight bytes at a time, which may lie behind `end`.
std::size_t skip_letters(std::string_view bytes, std::size_t at, std::size_t end) {
  constexpr std::uint64_t colons = 0x3A3A3A3A3A3A3A3A;
  constexpr std::uint64_t hashes = 0x2323232323232323;
  for (std::uint64_t eight = 0; at < end && at + sizeof eight <= bytes.size(); at += sizeof eight) {
    std::memcpy(&eight, bytes.data() + at, sizeof eight);
    const std::uint64_t marks = zeros(eight ^ colons) | zeros(eight ^ hashes);
    if (marks != 0) return std::min(at + static_cast<std::size_t>(first_of(marks)), end);
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
