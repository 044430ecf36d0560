#pragma once

#include <string_view>

#include "cchc/diagnostics/diagnostic.hpp"

namespace cchc::diagnostics {

/// The value of the placeholder `name` of the finding, or null pointer.
const Argument* argument_of(const Diagnostic& finding, std::string_view name);

}  // namespace cchc::diagnostics
