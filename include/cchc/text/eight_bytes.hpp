#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace cchc::text {

// Eight bytes at a time. Marks are the high bits of those bytes that something holds for.

inline constexpr std::uint64_t high_bits = 0x8080808080808080;

/// Eight times `byte`.
constexpr std::uint64_t eightfold(unsigned char byte) { return 0x0101010101010101 * std::uint64_t{byte}; }

inline std::uint64_t eight_bytes(const char* at) {
  std::uint64_t eight = 0;
  std::memcpy(&eight, at, sizeof eight);
  return eight;
}

/// Marks every byte that is `byte`.
constexpr std::uint64_t marks_of(std::uint64_t eight, unsigned char byte) {
  const std::uint64_t other = eight ^ eightfold(byte);
  return ~(((other & ~high_bits) + ~high_bits) | other) & high_bits;
}

/// How many of the eight bytes stand before the first that is marked; some are.
inline std::size_t before_mark(std::uint64_t marks) {
  const bool little = std::endian::native == std::endian::little;
  return static_cast<std::size_t>(little ? std::countr_zero(marks) : std::countl_zero(marks)) / 8;
}

}  // namespace cchc::text
