#include "cchc/source/encoding.hpp"

#include <algorithm>

#include "cchc/text/utf8.hpp"

namespace cchc::source {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t sample_size = 1024;

/// Every four bytes a code point, and not all of them NUL.
bool all_four_byte(std::string_view sample) {
  const bool blank = sample.find_first_not_of('\0') == std::string_view::npos;
  if (sample.size() < 4 || blank) return false;
  bool little = true;
  bool big = true;
  for (std::size_t at = 0; at + 4 <= sample.size(); at += 4) {
    little = little && sample[at + 3] == '\0' && static_cast<unsigned char>(sample[at + 2]) <= 0x10;
    big = big && sample[at] == '\0' && static_cast<unsigned char>(sample[at + 1]) <= 0x10;
  }
  return little || big;
}

/// NULs in at least a quarter of every second place, and hardly any in the others (U+0300 has one there).
bool mostly_two_byte(std::string_view sample) {
  std::size_t even = 0;
  std::size_t odd = 0;
  for (std::size_t at = 0; at < sample.size(); ++at) {
    if (sample[at] == '\0') ++(at % 2 == 0 ? even : odd);
  }
  const std::size_t most = std::max(even, odd);
  const std::size_t least = std::min(even, odd);
  return least * 4 <= most && most * 8 >= sample.size();
}

std::optional<EncodingProblem> wide_encoding(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) {
    return EncodingProblem{EncodingFault::utf32, 0};
  }
  if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) {
    return EncodingProblem{EncodingFault::utf16, 0};
  }
  const std::string_view sample = bytes.substr(0, sample_size);
  const bool doubtful = std::count(sample.begin(), sample.end(), '\0') > 1;
  if (doubtful && all_four_byte(sample)) return EncodingProblem{EncodingFault::utf32, 0};
  if (doubtful && mostly_two_byte(sample)) return EncodingProblem{EncodingFault::utf16, 0};
  return std::nullopt;
}

constexpr bool is_control(char32_t value) {
  const bool allowed = value == U'\t' || value == U'\n' || value == U'\r';
  return (value < 0x20 && !allowed) || (value >= 0x7F && value <= 0x9F);
}

}  // namespace

std::optional<EncodingProblem> find_encoding_problem(std::string_view bytes, std::size_t from) {
  if (from == 0) {
    if (const auto wide = wide_encoding(bytes)) return wide;
  }
  for (std::size_t at = from; at < bytes.size();) {
    const text::CodePoint one = text::decode(bytes.substr(at));
    if (one.bytes == 1 && one.value > 0x7F) return EncodingProblem{EncodingFault::invalid_utf8, at};
    if (is_control(one.value)) return EncodingProblem{EncodingFault::control_byte, at};
    at += one.bytes;
  }
  return std::nullopt;
}

}  // namespace cchc::source
