#pragma once

#include <string_view>

namespace cchc::layout {

/// True where `text` without quotes is this same text to every reader of YAML 1.1 and 1.2, as a key and as a value;
/// `in_flow`: between brackets.
bool is_plain_text(std::string_view text, bool in_flow);

}  // namespace cchc::layout
