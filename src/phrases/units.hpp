#pragma once

#include <cstddef>
#include <string>

#include "phrases/tokens.hpp"

namespace cchc::phrases {

struct Unit {
  std::string name;      ///< as in the glossary, else as written
  std::size_t size = 0;  ///< tokens taken; 0 where no unit stands there
};

/// The unit at the front of `tokens`: `%`, `phút/01 lượt`, a known noun, or else up to three words that can be a noun.
Unit unit_at(Tokens tokens);

}  // namespace cchc::phrases
