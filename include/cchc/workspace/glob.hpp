#pragma once

#include <string_view>

namespace cchc::workspace {

/// True where `path` (with `/`) matches `glob`: `*` and `?` within a name, `**` over folders.
bool matches(std::string_view glob, std::string_view path);

}  // namespace cchc::workspace
