#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cchc/workspace/error.hpp"

namespace cchc::commands {

/// A command line that cannot be followed, in both languages.
Error wrong_use(std::string vi, std::string en);

/// Wrong use: `typed` is none of `known`; names the nearest, else lists them all.
Error unknown(std::string vi, std::string en, std::string_view typed, std::span<const std::string_view> known);

/// The index in `known` of the value that was typed for `option`; throws Error (wrong use) with the nearest one.
std::size_t choice(std::string_view option, std::string_view typed, std::span<const std::string_view> known);

/// A whole number from `least` to `most` typed for `option`; throws Error (wrong use).
int number(std::string_view option, std::string_view typed, int least, int most);

}  // namespace cchc::commands
