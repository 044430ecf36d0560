#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace cchc::rules {

/// A set of sums as good as random, in `size` bits, one for each: it tells nearly all others from its own.
template <std::size_t size>
class SumSet {
 public:
  constexpr void add(std::uint64_t sum) { bits_[place(sum)] |= std::uint64_t{1} << sum % 64; }

  /// True where one of them is its own, and seldom elsewhere.
  template <class... Sums>
  constexpr bool may_have(Sums... sums) const {
    return (((bits_[place(sums)] >> sums % 64) | ...) & 1U) != 0;
  }

 private:
  static constexpr std::size_t place(std::uint64_t sum) { return sum / 64 % (size / 64); }

  std::array<std::uint64_t, size / 64> bits_{};
};

}  // namespace cchc::rules
