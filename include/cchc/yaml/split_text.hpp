#pragma once

#include <cstddef>
#include <string_view>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::yaml {

/// Reports that a colon made `mapping`, of at least one entry, out of a text, where only a text can stand; `key` is the
/// key that it belongs to, empty for an item of a list.
void report_text_split_by_colon(const source::Source& source, const Tree& tree, const Node& mapping,
                                std::string_view key, diagnostics::Diagnostics& diagnostics);

/// Reports that commas between brackets cut one text into `count` items, from `first` to `last`.
void report_text_split_by_comma(const source::Source& source, const Node& first, const Node& last, std::size_t count,
                                diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::yaml
