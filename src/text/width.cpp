#include "cchc/text/width.hpp"

#include <utf8proc.h>

#include "cchc/text/utf8.hpp"
#include "text/mapping.hpp"

namespace cchc::text {

namespace {

/// Latin letters, figures and signs; what of them takes no column is left to Unicode's tables.
bool takes_one(char32_t letter) {
  return (letter >= U' ' && letter < 0x7F) || (letter >= U'À' && letter < 0x300) ||
         (letter >= 0x1E00 && letter < 0x1F00) || is_comparison(letter);
}

}  // namespace

std::size_t width(std::string_view bytes) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint one = decode(bytes.substr(at));
    const bool one_column = one.value == U'\t' || takes_one(one.value);
    const int wide = one_column ? 1 : utf8proc_charwidth(static_cast<utf8proc_int32_t>(one.value));
    columns += static_cast<std::size_t>(wide);
    at += one.bytes;
  }
  return columns;
}

std::string pad(std::string_view bytes, std::size_t columns) {
  std::string out(bytes);
  const std::size_t taken = width(bytes);
  if (taken < columns) out.append(columns - taken, ' ');
  return out;
}

}  // namespace cchc::text
