#pragma once

#include "cchc/diagnostics/finding.hpp"
#include "cchc/document/value.hpp"

namespace cchc::formats {

/// A finding as `json` and `jsonl` tell it.
document::Value json_object(const diagnostics::Finding& finding);

}  // namespace cchc::formats
