#pragma once

#include "phrases/tokens.hpp"

namespace cchc::phrases {

/// True for a word with which something that is counted begins: `chuyến`, `mô` (hình), `km`, or an abbreviation
/// (`HTX`).
bool opens_counted(const Token& token);

}  // namespace cchc::phrases
