#include "cchc/text/utf8.hpp"

#include <array>
#include <cstdint>

#include <utf8proc.h>

namespace cchc::text {

namespace {

constexpr char32_t replacement = 0xFFFD;

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

}  // namespace

CodePoint decode_rare(std::string_view bytes) {
  utf8proc_int32_t value = 0;
  const auto taken = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(bytes.data()),
                                      static_cast<utf8proc_ssize_t>(bytes.size()), &value);
  if (taken <= 0) return {replacement, 1};
  return {static_cast<char32_t>(value), static_cast<std::size_t>(taken)};
}

void append(std::string& out, char32_t value) {
  if (value < 0x80) {
    out += static_cast<char>(value);
    return;
  }
  if (value < 0x800) {
    out += {static_cast<char>(0xC0U | value >> 6U), static_cast<char>(0x80U | (value & 0x3FU))};
    return;
  }
  if (value >= 0x1000 && value < 0xD800) {
    out += {static_cast<char>(0xE0U | value >> 12U), static_cast<char>(0x80U | (value >> 6U & 0x3FU)),
            static_cast<char>(0x80U | (value & 0x3FU))};
    return;
  }
  if (value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) value = replacement;
  std::array<utf8proc_uint8_t, 4> encoded{};
  const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(value), encoded.data());
  out.append(reinterpret_cast<const char*>(encoded.data()), static_cast<std::size_t>(size));
}

std::size_t length(std::string_view bytes) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < bytes.size(); ++count) at += decode(bytes.substr(at)).bytes;
  return count;
}

std::size_t first_invalid(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    if (is_ascii(bytes[at])) {
      ++at;
      continue;
    }
    const CodePoint one = decode(bytes.substr(at));
    if (one.bytes == 1) return at;
    at += one.bytes;
  }
  return std::string_view::npos;
}

}  // namespace cchc::text
