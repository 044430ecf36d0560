#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cchc::text {

struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 0;
};

/// `decode` of what is neither ASCII nor a well-formed sequence of two or three bytes of the usual kind.
CodePoint decode_rare(std::string_view bytes);

/// Decodes the first code point of non-empty `bytes`; U+FFFD and one byte where the bytes are not UTF-8.
inline CodePoint decode(std::string_view bytes) {
  const auto at = [&](std::size_t index) { return static_cast<unsigned char>(bytes[index]); };
  const auto goes_on = [&](std::size_t index) { return (at(index) & 0xC0U) == 0x80U; };
  const unsigned char first = at(0);
  if (first < 0x80U) return {first, 1};
  if (first >= 0xC2U && first <= 0xDFU && bytes.size() > 1 && goes_on(1)) {
    return {static_cast<char32_t>((first & 0x1FU) << 6U | (at(1) & 0x3FU)), 2};
  }
  if (first >= 0xE1U && first <= 0xECU && bytes.size() > 2 && goes_on(1) && goes_on(2)) {
    return {static_cast<char32_t>((first & 0xFU) << 12U | (at(1) & 0x3FU) << 6U | (at(2) & 0x3FU)), 3};
  }
  return decode_rare(bytes);
}

/// Appends `value` to `out` as UTF-8.
void append(std::string& out, char32_t value);

/// The number of code points; an invalid byte counts as one.
std::size_t length(std::string_view bytes);

/// Offset of the first byte that is not valid UTF-8 (overlong forms and surrogates included), or npos.
std::size_t first_invalid(std::string_view bytes);

}  // namespace cchc::text
