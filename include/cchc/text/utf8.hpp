#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cchc::text {

struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 0;
};

/// Decodes the first code point of non-empty `bytes`; U+FFFD and one byte where the bytes are not UTF-8.
CodePoint decode(std::string_view bytes);

/// Appends `value` to `out` as UTF-8.
void append(std::string& out, char32_t value);

/// The number of code points; an invalid byte counts as one.
std::size_t length(std::string_view bytes);

/// Offset of the first byte that is not valid UTF-8 (overlong forms and surrogates included), or npos.
std::size_t first_invalid(std::string_view bytes);

}  // namespace cchc::text
