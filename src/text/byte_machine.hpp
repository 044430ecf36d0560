#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace cchc::text {

/// A state machine over bytes, of at most ten states: one number a byte holds the states that it leads to, so that a
/// step is a look-up and a shift, without any branch on what a text is made of.
class ByteMachine {
 public:
  using State = std::uint64_t;

  /// `byte` leads from one state to another; where nothing is said it leads to `bad`.
  constexpr void lead(std::size_t byte, unsigned from, unsigned to) {
    const unsigned place = from * bits;
    next_[byte] = (next_[byte] & ~(mask << place)) | std::uint64_t{to} * bits << place;
  }
  constexpr explicit ByteMachine(unsigned bad) {
    for (std::size_t byte = 0; byte < next_.size(); ++byte) {
      for (unsigned from = 0; from < most; ++from) lead(byte, from, bad);
    }
  }

  /// Where a machine goes that stands at `state`, 0 being the first one; the higher bits of a state mean nothing.
  constexpr State step(State state, char byte) const {
    return next_[static_cast<unsigned char>(byte)] >> (state & mask);
  }
  /// True at state 0.
  static constexpr bool is_first(State state) { return (state & mask) == 0; }

 private:
  static constexpr unsigned bits = 6;
  static constexpr unsigned most = 10;
  static constexpr std::uint64_t mask = 63;

  std::array<std::uint64_t, 256> next_{};
};

}  // namespace cchc::text
