#pragma once

#include <string>
#include <string_view>

namespace cchc::formats {

/// What turns `before` into `after` as `patch` and `git apply` read it, three lines of context; empty where they are
/// equal. Line ends belong to their lines.
std::string unified_diff(std::string_view name, std::string_view before, std::string_view after);

}  // namespace cchc::formats
