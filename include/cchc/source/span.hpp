#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>

namespace cchc::source {

/// Bytes of one source from `begin` up to, not including, `end`.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr bool contains(Span inner) const { return begin <= inner.begin && inner.end <= end; }
  constexpr bool empty() const { return begin == end; }
  constexpr auto operator<=>(const Span&) const = default;
};

/// Line and column from 1; the column counts code points, a byte order mark not at all, a tab as one.
struct Position {
  std::size_t line = 1;
  std::size_t column = 1;

  constexpr auto operator<=>(const Position&) const = default;
};

}  // namespace cchc::source
