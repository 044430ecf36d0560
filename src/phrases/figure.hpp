#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "phrases/tokens.hpp"

namespace cchc::phrases {

/// A number with the unit that follows it.
struct Figure {
  Decimal value;
  std::string unit;        ///< as in the glossary; empty where none follows
  bool ambiguous = false;  ///< see Number
  std::size_t size = 0;    ///< tokens taken
};

/// The figure at the front of `tokens`.
std::optional<Figure> figure_at(Tokens tokens);

/// The tokens of the figure at the front; 0 where there is none, or a word behind it that can be no unit ("5 lung
/// tung").
std::size_t figure_size(Tokens tokens);

/// `98%`, `4.131 hồ sơ`, `0`: reads back to an equal figure.
std::string print(const Decimal& value, const std::string& unit);

}  // namespace cchc::phrases
