#pragma once

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/parse.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::yaml {

/// What stands for a document that cannot be read.
Tree unreadable();

/// The document in `source`, which is UTF-8 without control characters, from `begin` on.
Tree read_document(const source::Source& source, std::size_t begin, diagnostics::Diagnostics& diagnostics,
                   const Limits& limits);

/// The same by way of the proofreader and YAML's own reader, whatever the document holds.
Tree read_any_yaml(const source::Source& source, std::size_t begin, diagnostics::Diagnostics& diagnostics,
                   const Limits& limits);

}  // namespace cchc::yaml
