#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cchc::yaml {

/// One of 64 bits, mostly another for another key of the format: keys with different bits differ.
constexpr std::uint64_t key_bit(std::string_view key) {
  if (key.empty()) return 1;
  const auto letter = [&](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(key[at])); };
  return std::uint64_t{1} << ((letter(0) * 10 + letter(key.size() - 1) * 11 + letter(key.size() / 2) * 11 +
                               key.size()) %
                              64);
}

}  // namespace cchc::yaml
