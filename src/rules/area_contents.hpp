#pragma once

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/plan.hpp"

namespace cchc::rules {

/// True where reading could not take in something in `area`: its list may be there under a mistyped key.
bool area_misread(const model::Plan& plan, const model::Area& area, const diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::rules
