#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "phrases/pattern.hpp"

namespace cchc::phrases {

/// One way to fit an element: words side by side, or a slot.
struct Alternative {
  std::string_view name;                  ///< of the slot, with its braces; empty: words
  std::size_t (*size)(Tokens) = nullptr;  ///< none where the grammar has no such slot
  std::vector<std::string_view> words;

  /// The number of tokens that it takes from the front, 0 where it does not fit.
  std::size_t fit(Tokens tokens) const;
};

/// A pattern taken apart, its slots looked up.
struct CompiledPattern {
  struct Part {
    std::vector<Alternative> alternatives;
    bool optional = false;
    bool again = false;
    bool gap = false;
  };
  std::string pattern;
  std::vector<Part> parts;
};

/// What `pattern` compiles to; each thread takes the few hundred patterns of the tables apart once. Stays where it is.
const CompiledPattern& compiled(std::string_view pattern, const Grammar& grammar);

}  // namespace cchc::phrases
