#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cchc::text {

/// Restricted Damerau–Levenshtein distance in code points.
std::size_t distance(std::string_view a, std::string_view b);

/// The candidates that `typed` most likely stands for, best first, at most three: equal in NFC, then but for case, then
/// but for diacritics (đ = d), then within a third of the length in `distance` without diacritics, then the same words
/// in another order.
/// Only the candidates of the first step that has any; empty where none is near.
std::vector<std::string_view> closest(std::string_view typed, std::span<const std::string_view> candidates);

}  // namespace cchc::text
