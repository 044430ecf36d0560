#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cchc::text {

/// Columns that `bytes` take on a terminal: combining marks 0, wide letters 2, a tab as one.
std::size_t width(std::string_view bytes);

/// `bytes` with spaces added on the right up to `columns`; longer text is kept whole.
std::string pad(std::string_view bytes, std::size_t columns);

}  // namespace cchc::text
