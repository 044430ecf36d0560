#pragma once

#include "phrases/tokens.hpp"

namespace cchc::phrases {

/// True where a date is left to be filled in: `…/12/2025`, `/12/2025`, `ngày … tháng …`, `ngày  tháng 12 năm 2025`.
bool has_blank(Tokens tokens);

}  // namespace cchc::phrases
