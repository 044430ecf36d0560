#include "cchc/text/normalize.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>

#include <utf8proc.h>

#include "cchc/text/letter_case.hpp"
#include "cchc/text/utf8.hpp"
#include "text/mapping.hpp"

namespace cchc::text {

namespace {

struct Free {
  void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
};

std::string map_valid(std::string_view bytes, int options) {
  utf8proc_uint8_t* raw = nullptr;
  const auto size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()), static_cast<utf8proc_ssize_t>(bytes.size()),
                   &raw, static_cast<utf8proc_option_t>(options));
  const std::unique_ptr<utf8proc_uint8_t, Free> mapped(raw);
  if (size < 0) return std::string(bytes);
  return std::string(reinterpret_cast<const char*>(mapped.get()), static_cast<std::size_t>(size));
}

std::string map(std::string_view bytes, int options) {
  std::string out;
  while (!bytes.empty()) {
    const std::size_t invalid = first_invalid(bytes);
    out += map_valid(bytes.substr(0, invalid), options);
    if (invalid == std::string_view::npos) break;
    out += bytes[invalid];
    bytes.remove_prefix(invalid + 1);
  }
  return out;
}

/// True only where `bytes` surely are in NFC already.
bool quickly_nfc(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint one = decode(bytes.substr(at));
    if (!is_settled(one.value)) return false;
    at += one.bytes;
  }
  return true;
}

}  // namespace

bool all_ascii(std::string_view bytes) {
  return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

std::string without_marks(std::string_view bytes) {
  if (all_ascii(bytes)) return std::string(bytes);
  return map(bytes, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
}

std::string nfc(std::string_view bytes) {
  if (quickly_nfc(bytes)) return std::string(bytes);
  return map(bytes, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

bool is_nfc(std::string_view bytes) {
  return quickly_nfc(bytes) || map(bytes, UTF8PROC_STABLE | UTF8PROC_COMPOSE) == bytes;
}

char32_t lower_of(char32_t letter) {
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(letter)));
}

std::string lower(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint one = decode(bytes.substr(at));
    const bool invalid = one.bytes == 1 && one.value > 0x7F;
    if (invalid) {
      out += bytes[at];
    } else {
      append(out, lower(one.value));
    }
    at += one.bytes;
  }
  return out;
}

}  // namespace cchc::text
