#pragma once

#include <string>
#include <string_view>

namespace cchc::text {

/// True where every byte is below 0x80.
bool all_ascii(std::string_view bytes);

/// NFD without combining marks; bytes that are not UTF-8 are kept as they are.
std::string without_marks(std::string_view bytes);

}  // namespace cchc::text
