#include "cchc/text/utf8.hpp"

#include <array>
#include <cstdint>

#include <utf8proc.h>

namespace cchc::text {

namespace {

constexpr char32_t replacement = 0xFFFD;

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

/// The low bits of a byte that goes on with a character; beyond 0x3F where the byte does not.
std::uint32_t follower(char byte) { return static_cast<unsigned char>(byte) ^ 0x80U; }

/// A letter of U+0080 to U+07FF or U+1000 to U+CFFF, as nearly all are; no bytes where it is any other.
CodePoint usual_letter(std::string_view bytes) {
  const std::uint32_t lead = static_cast<unsigned char>(bytes.front());
  const std::uint32_t second = bytes.size() > 1 ? follower(bytes[1]) : 0xFF;
  if (second > 0x3F) return {};
  if (lead >= 0xC2 && lead <= 0xDF) return {static_cast<char32_t>((lead & 0x1FU) << 6U | second), 2};
  const std::uint32_t third = bytes.size() > 2 ? follower(bytes[2]) : 0xFF;
  if (lead < 0xE1 || lead > 0xEC || third > 0x3F) return {};
  return {static_cast<char32_t>((lead & 0x0FU) << 12U | second << 6U | third), 3};
}

}  // namespace

CodePoint decode(std::string_view bytes) {
  if (is_ascii(bytes.front())) return {static_cast<char32_t>(bytes.front()), 1};
  if (const CodePoint letter = usual_letter(bytes); letter.bytes > 0) return letter;
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
