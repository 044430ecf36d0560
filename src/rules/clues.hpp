#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "cchc/model/plan.hpp"
#include "rules/passages.hpp"

namespace cchc::rules {

/// Finds clues in one pass over a text.
class ClueFinder {
 public:
  ClueFinder(const model::Plan& plan, const model::KnownWords& words);

  Clues in(std::string_view text) const;

 private:
  static constexpr std::size_t bits = 4096;

  bool may_open_unit(std::uint64_t opening) const { return (units_[slot(opening)] & mask(opening)) != 0; }
  void add_unit(std::uint64_t opening) { units_[slot(opening)] |= mask(opening); }
  static constexpr std::size_t slot(std::uint64_t opening) { return opening / 64 % (bits / 64); }
  static constexpr std::uint64_t mask(std::uint64_t opening) { return std::uint64_t{1} << opening % 64; }

  std::array<std::uint64_t, bits / 64> units_{};  ///< a bit for each two words that a unit's name begins with
};

}  // namespace cchc::rules
