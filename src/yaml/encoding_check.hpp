#pragma once

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "yaml/draft.hpp"

namespace cchc::yaml {

/// Reports what makes the bytes no UTF-8 text. Control characters are left out of `draft`; false where the bytes cannot
/// be read at all.
bool check_encoding(const source::Source& source, diagnostics::Diagnostics& diagnostics, Draft& draft);

}  // namespace cchc::yaml
