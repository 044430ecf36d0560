#pragma once

#include <cstddef>
#include <string>

#include "phrases/tokens.hpp"

namespace cchc::phrases {

struct Unit {
  std::string name;      ///< as in the glossary, else as written
  std::size_t size = 0;  ///< tokens taken; 0 where no unit stands there
};

/// The unit at the front of `tokens`: `%`, `phút/01 lượt`, a known noun, or else up to three words of which the first
/// opens something counted.
Unit unit_at(Tokens tokens);

/// The tokens of what a percentage is taken of ("95% hồ sơ trở lên"): up to six words, any that can be of a noun.
std::size_t noun_size(Tokens tokens);

/// True where a word stands that can be no unit and does not go on with the sentence either: "5 lung tung".
bool unknown_noun_at(Tokens tokens);

}  // namespace cchc::phrases
