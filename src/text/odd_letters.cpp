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

/// By byte: ASCII that is usual.
constexpr auto usual_ascii = [] {
  std::array<bool, 0x100> usual{};
  for (std::size_t one = 0x20; one < 0x7F; ++one) usual[one] = one != '\\';
  for (const char one : {'\t', '\n', '\r'}) usual[static_cast<unsigned char>(one)] = true;
  return usual;
}();

/// Whether each code point from 0x80 up to 0x800 is usual.
constexpr auto usual_bits = [] {
  std::array<bool, 0x800> bits{};
  for (char32_t one = 0x80; one < 0x800; ++one) bits[one] = is_usual(one);
  return bits;
}();

constexpr unsigned low_bits(char byte) { return static_cast<unsigned char>(byte) & 0x3FU; }

constexpr bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80; }

/// How many bytes the usual letter beyond ASCII at `at` takes; 0 where there is none.
std::size_t usual_size(const char* at, const char* end) {
  const auto first = static_cast<unsigned char>(*at);
  const auto left = end - at;
  if (first >= 0xC2 && first < 0xE0) {
    return left > 1 && continues(at[1]) && usual_bits[(first & 0x1FU) << 6U | low_bits(at[1])] ? 2 : 0;
  }
  if (first <= 0xE0 || first >= 0xF0 || left < 3 || !continues(at[1]) || !continues(at[2])) return 0;
  return is_usual((first & 0x0FU) << 12U | low_bits(at[1]) << 6U | low_bits(at[2])) ? 3 : 0;
}

constexpr bool is_emoji(char32_t value) {
  return value >= 0x1F000 || (value >= 0x2190 && value <= 0x2BFF) || value == 0xFE0F;
}

constexpr bool hides(char32_t value) {
  return is_invisible(value) || value == 0x034F || value == 0x061C || value == 0x180E || value == 0x2028 ||
         value == 0x2029 || value == 0x3164 || (value >= 0xFFF9 && value <= 0xFFFB);
}

}  // namespace

bool all_usual(std::string_view bytes) {
  const char* at = bytes.data();
  const char* const end = at + bytes.size();
  while (at != end) {
    while (at != end && usual_ascii[static_cast<unsigned char>(*at)]) ++at;
    if (at == end) break;
    const std::size_t size = usual_size(at, end);
    if (size == 0) return false;
    at += size;
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
