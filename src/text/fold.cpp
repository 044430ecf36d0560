#include "cchc/text/fold.hpp"

#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"
#include "text/characters.hpp"
#include "text/mapping.hpp"
#include "text/tone.hpp"

namespace cchc::text {

namespace {

bool is_blank(char32_t value) { return is_space(value) || is_invisible(value); }

/// Where the last code point of non-empty `bytes` begins.
std::size_t last_begin(std::string_view bytes) {
  for (std::size_t size = 4; size > 1; --size) {
    if (size > bytes.size()) continue;
    if (decode(bytes.substr(bytes.size() - size)).bytes == size) return bytes.size() - size;
  }
  return bytes.size() - 1;
}

/// Dashes as `-`, runs of white space as one space, none at the ends, nothing invisible.
std::string simplify(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  bool space = false;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint one = decode(bytes.substr(at));
    if (is_space(one.value)) {
      space = !out.empty();
    } else if (!is_invisible(one.value)) {
      if (space) out += ' ';
      space = false;
      out += is_dash(one.value) ? std::string_view("-") : bytes.substr(at, one.bytes);
    }
    at += one.bytes;
  }
  return out;
}

}  // namespace

std::string fold(std::string_view bytes) {
  const std::string simple = simplify(bytes);
  if (all_ascii(simple)) return lower(simple);
  return place_tones(lower(nfc(simple)));
}

std::string bare(std::string_view bytes) {
  const std::string stripped = without_marks(fold(bytes));
  std::string out;
  out.reserve(stripped.size());
  for (std::size_t at = 0; at < stripped.size();) {
    const CodePoint one = decode(std::string_view(stripped).substr(at));
    out += one.value == U'đ' ? std::string_view("d") : std::string_view(stripped).substr(at, one.bytes);
    at += one.bytes;
  }
  return out;
}

std::string_view trim(std::string_view bytes) {
  while (!bytes.empty()) {
    const CodePoint one = decode(bytes);
    if (!is_blank(one.value)) break;
    bytes.remove_prefix(one.bytes);
  }
  while (!bytes.empty()) {
    const std::size_t begin = last_begin(bytes);
    if (!is_blank(decode(bytes.substr(begin)).value)) break;
    bytes = bytes.substr(0, begin);
  }
  return bytes;
}

}  // namespace cchc::text
