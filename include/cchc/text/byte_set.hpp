#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace cchc::text {

/// Single bytes, looked up without a search: `find_first_of` calls memchr for each byte of a text.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char byte : bytes) has_[static_cast<unsigned char>(byte)] = true;
  }
  constexpr bool has(char byte) const { return has_[static_cast<unsigned char>(byte)]; }

  /// Where the first of them stands in `text`, at `from` or behind it; the end of `text` where none does.
  constexpr std::size_t first_in(std::string_view text, std::size_t from = 0) const {
    while (from < text.size() && !has(text[from])) ++from;
    return from;
  }

 private:
  std::array<bool, 256> has_{};
};

}  // namespace cchc::text
