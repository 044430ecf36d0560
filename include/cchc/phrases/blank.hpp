#pragma once

#include <string_view>

namespace cchc::phrases {

/// True for a place that a form leaves to be filled in: nothing but `…`, dots and underscores.
bool is_left_blank(std::string_view text);

}  // namespace cchc::phrases
