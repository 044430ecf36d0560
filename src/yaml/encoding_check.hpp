#pragma once

#include <optional>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "yaml/draft.hpp"

namespace cchc::yaml {

/// Reports what makes the bytes no UTF-8 text. The draft is the source without byte order mark and control characters;
/// nothing where the bytes cannot be read at all.
std::optional<Draft> check_encoding(const source::Source& source, diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::yaml
