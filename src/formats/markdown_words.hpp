#pragma once

#include <string>
#include <string_view>

namespace cchc::formats {

/// `line` so that Markdown shows it letter for letter, inside a line.
std::string markdown_inline(std::string_view line);

/// The same at the beginning of a line, where more letters have a meaning.
std::string markdown_line(std::string_view line);

/// As `markdown_inline`, but what stands between backticks becomes code.
std::string markdown_marked(std::string_view line);

}  // namespace cchc::formats
