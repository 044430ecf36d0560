#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace cchc::text {

/// A character with the combining marks behind it.
struct Cluster {
  std::size_t begin = 0;
  std::size_t end = 0;
  char32_t first = 0;
  bool settled = false;  ///< surely in NFC
};

constexpr bool is_combining_mark(char32_t value) {
  return (value >= 0x0300 && value <= 0x036F && value != 0x034F) || (value >= 0x1DC0 && value <= 0x1DFF);
}

/// The clusters of `text`, in order and without a gap.
std::vector<Cluster> clusters(std::string_view text);

}  // namespace cchc::text
