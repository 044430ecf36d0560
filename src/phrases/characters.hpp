#pragma once

#include <cstddef>
#include <string_view>

namespace cchc::phrases {

enum class Character { letter, digit, space, invisible, quote, symbol };

/// The kind of the code point `value` whose bytes are `bytes`.
Character kind_of(char32_t value, std::string_view bytes);

/// A sign of one or more characters, under one spelling for all its kin (`>=`, `=>` and `≥`; all dashes; `...` and
/// `…`).
struct Sign {
  std::string_view text;  ///< static or part of the phrase
  std::size_t bytes = 0;
};

/// The sign at the start of non-empty `bytes`.
Sign sign_at(std::string_view bytes);

}  // namespace cchc::phrases
