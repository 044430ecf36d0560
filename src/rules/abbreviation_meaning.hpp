#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cchc::rules {

/// The last words of `before` whose first letters `letters` are, folded; nothing where they are others. A word that is
/// often left out ("và", "của") may stand between.
std::optional<std::string> meaning_before(std::string_view letters, std::string_view before);

/// The same for the first words of `behind`.
std::optional<std::string> meaning_behind(std::string_view letters, std::string_view behind);

}  // namespace cchc::rules
