#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace cchc::text {

/// A run of letters and digits, whatever its case and diacritics.
struct BareWord {
  std::uint64_t sum = 0;  ///< equal for the same letters from a to z and digits (FNV-1a)
  std::size_t begin = 0;  ///< bytes of the text
  std::size_t end = 0;
};

/// Replaces `words` with those of `text`, in order; one pass, for rules that look for names in every text.
void bare_words(std::string_view text, std::vector<BareWord>& words);

/// The sum of one word typed in the letters from a to z and digits.
constexpr std::uint64_t bare_sum(std::string_view word) {
  std::uint64_t sum = 14695981039346656037ULL;
  for (const char letter : word) sum = (sum ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
  return sum;
}

}  // namespace cchc::text
