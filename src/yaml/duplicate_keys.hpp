#pragma once

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::yaml {

/// Reports every key that its mapping has already, compared in NFC.
void check_duplicate_keys(const Tree& tree, const source::Source& source, diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::yaml
