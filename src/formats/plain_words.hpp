#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cchc::formats {

/// `text` without control characters but line ends; a tab is a space, CRLF and CR are LF.
std::string without_controls(std::string_view text);

/// The lines of `text`, without white space at their ends; no empty ones at both ends of the list.
std::vector<std::string> lines_of(std::string_view text);

/// `line` broken between words so that none takes more than `columns` on a terminal; a longer word stands alone.
std::vector<std::string> wrapped(std::string_view line, std::size_t columns);

}  // namespace cchc::formats
