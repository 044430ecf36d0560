#pragma once

#include <string>
#include <string_view>

#include "cchc/formats/document_formats.hpp"

namespace cchc::commands {

/// The format of this name out of `allowed`; throws Error (wrong use) with the nearest.
const formats::DocumentFormat& document_format(std::string_view typed, std::span<const std::string_view> allowed);

}  // namespace cchc::commands
