#include "cchc/source/encoding.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

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

/// Where a reader of UTF-8 stands that takes no control characters, as shifts into the words of `steps`.
enum State : std::uint64_t {
  refused = 0,
  between = 6,      ///< characters
  one_more = 12,    ///< byte of 80 to BF
  two_more = 18,    ///< bytes of 80 to BF
  three_more = 24,  ///< bytes of 80 to BF
  behind_c2 = 30,   ///< where 80 to 9F would make a C1 control character
  behind_e0 = 36,   ///< where 80 to 9F would be overlong
  behind_ed = 42,   ///< where A0 to BF would make a surrogate
  behind_f0 = 48,   ///< where 80 to 8F would be overlong
  behind_f4 = 54,   ///< where 90 to BF would be beyond U+10FFFF
};

/// By byte: the next state for each state, at the bits from which the state shifts it down. What is not named is
/// refused.
using Steps = std::array<std::uint64_t, 256>;

constexpr void allow(Steps& steps, State from, std::size_t first, std::size_t last, State to) {
  for (std::size_t byte = first; byte <= last; ++byte) steps[byte] |= static_cast<std::uint64_t>(to) << from;
}

constexpr Steps steps = [] {
  Steps all{};
  allow(all, between, 0x20, 0x7E, between);
  for (const char space : {'\t', '\n', '\r'}) all[static_cast<std::size_t>(space)] |= std::uint64_t{between} << between;
  allow(all, between, 0xC2, 0xC2, behind_c2);
  allow(all, between, 0xC3, 0xDF, one_more);
  allow(all, between, 0xE0, 0xE0, behind_e0);
  allow(all, between, 0xE1, 0xEC, two_more);
  allow(all, between, 0xED, 0xED, behind_ed);
  allow(all, between, 0xEE, 0xEF, two_more);
  allow(all, between, 0xF0, 0xF0, behind_f0);
  allow(all, between, 0xF1, 0xF3, three_more);
  allow(all, between, 0xF4, 0xF4, behind_f4);
  allow(all, one_more, 0x80, 0xBF, between);
  allow(all, two_more, 0x80, 0xBF, one_more);
  allow(all, three_more, 0x80, 0xBF, two_more);
  allow(all, behind_c2, 0xA0, 0xBF, between);
  allow(all, behind_e0, 0xA0, 0xBF, one_more);
  allow(all, behind_ed, 0x80, 0x9F, one_more);
  allow(all, behind_f0, 0x90, 0xBF, two_more);
  allow(all, behind_f4, 0x80, 0x8F, two_more);
  return all;
}();

/// The start of a character at or after `from`, a start, up to which nothing is wrong; the end of `bytes` where they
/// are faultless. One table look-up and one shift a byte, without a branch.
std::size_t faultless_end(std::string_view bytes, std::size_t from) {
  constexpr std::size_t stretch = 1024;
  std::uint64_t state = between;
  std::size_t sound = from;
  for (std::size_t at = from; at < bytes.size();) {
    const std::size_t end = std::min(at + stretch, bytes.size());
    for (; at < end; ++at) state = steps[static_cast<unsigned char>(bytes[at])] >> (state & 63U);
    if ((state & 63U) == refused) return sound;
    if ((state & 63U) == between) sound = end;
  }
  return sound;
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
  for (std::size_t at = faultless_end(bytes, from); at < bytes.size();) {
    const text::CodePoint one = text::decode(bytes.substr(at));
    if (one.bytes == 1 && one.value > 0x7F) return EncodingProblem{EncodingFault::invalid_utf8, at};
    if (is_control(one.value)) return EncodingProblem{EncodingFault::control_byte, at};
    at += one.bytes;
  }
  return std::nullopt;
}

}  // namespace cchc::source
