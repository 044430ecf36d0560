#include "cchc/text/odd_letters.hpp"

#include <array>

#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"
#include "text/characters.hpp"
#include "text/clusters.hpp"

namespace cchc::text {

namespace {

constexpr std::u32string_view usual_letters = U"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư\u00A0§°±²³·×";

constexpr bool is_usual(char32_t value) {
  if (value < 0x800) return usual_letters.find(value) != std::u32string_view::npos;
  return (value >= U'Ạ' && value <= U'ỹ') || (value >= 0x2010 && value <= 0x2026) || value == U'≤' || value == U'≥' ||
         value == U'₫' || value == U'→';
}

constexpr bool is_usual_ascii(char32_t value) {
  return (value >= 0x20 && value < 0x7F && value != U'\\') || value == U'\t' || value == U'\n' || value == U'\r';
}

/// Whether each code point below 0x800 is usual.
constexpr auto usual_bits = [] {
  std::array<bool, 0x800> bits{};
  for (char32_t one = 0; one < 0x80; ++one) bits[one] = is_usual_ascii(one);
  for (char32_t one = 0x80; one < 0x800; ++one) bits[one] = is_usual(one);
  return bits;
}();

constexpr unsigned low_bits(char byte) { return static_cast<unsigned char>(byte) & 0x3FU; }

constexpr bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80; }

constexpr bool is_emoji(char32_t value) {
  return value >= 0x1F000 || (value >= 0x2190 && value <= 0x2BFF) || value == 0xFE0F;
}

constexpr bool hides(char32_t value) {
  return is_invisible(value) || value == 0x034F || value == 0x061C || value == 0x180E || value == 0x2028 ||
         value == 0x2029 || value == 0x3164 || (value >= 0xFFF9 && value <= 0xFFFB);
}

}  // namespace

bool all_usual(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const std::size_t left = bytes.size() - at;
    if (first < 0x80) {
      if (!usual_bits[first]) return false;
      ++at;
    } else if (first >= 0xC2 && first < 0xE0 && left > 1) {
      if (!continues(bytes[at + 1]) || !usual_bits[((first & 0x1FU) << 6U) | low_bits(bytes[at + 1])]) return false;
      at += 2;
    } else if (first > 0xE0 && first < 0xF0 && left > 2) {
      if (!continues(bytes[at + 1]) || !continues(bytes[at + 2])) return false;
      if (!is_usual(((first & 0x0FU) << 12U) | (low_bits(bytes[at + 1]) << 6U) | low_bits(bytes[at + 2]))) return false;
      at += 3;
    } else {
      return false;
    }
  }
  return true;
}

std::vector<OddPlace> not_in_nfc(std::string_view text) {
  std::vector<OddPlace> places;
  for (const Cluster& one : clusters(text)) {
    const std::string_view typed = text.substr(one.begin, one.end - one.begin);
    std::string composed = nfc(typed);
    if (composed != typed) places.push_back({one.begin, one.end, one.first, std::move(composed), true});
  }
  return places;
}

std::vector<OddPlace> invisible(std::string_view text) {
  std::vector<OddPlace> places;
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint one = decode(text.substr(at));
    const std::size_t end = at + one.bytes;
    const bool joins_emoji = one.value == 0x200D && is_emoji(before);
    const bool separates = one.value == 0x2028 || one.value == 0x2029;
    if (hides(one.value) && !joins_emoji) places.push_back({at, end, one.value, separates ? " " : "", true});
    before = one.value;
    at = end;
  }
  return places;
}

std::string mended(std::string_view text, const std::vector<OddPlace>& places) {
  std::string out;
  std::size_t done = 0;
  for (const OddPlace& one : places) {
    out += text.substr(done, one.begin - done);
    out += one.meant;
    done = one.end;
  }
  out += text.substr(done);
  return out;
}

}  // namespace cchc::text
