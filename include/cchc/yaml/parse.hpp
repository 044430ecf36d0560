#pragma once

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::yaml {

/// The document in `source`, and every fault of its YAML reported: encoding, limits, yaml-syntax, duplicate-key,
/// split-text (as far as YAML alone shows it). After a syntax error the tree holds what could be read, the faulty
/// places `broken`.
Tree parse(const source::Source& source, diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::yaml
