#pragma once

#include <cstddef>
#include <cstdint>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/parse.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::yaml {

/// What stands for a document that cannot be read.
Tree unreadable();

/// Who may read: the reader of the dialect first, or YAML's own alone.
enum class Readers : std::uint8_t { dialect_first, yaml_alone };

/// The document in `source`, which is UTF-8 without control characters, from `begin` on. Both ways give the same tree
/// and the same findings.
Tree read_document(const source::Source& source, std::size_t begin, diagnostics::Diagnostics& diagnostics,
                   const Limits& limits, Readers readers = Readers::dialect_first);

}  // namespace cchc::yaml
