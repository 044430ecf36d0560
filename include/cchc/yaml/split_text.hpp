#pragma once

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::yaml {

/// Reports that a colon made `mapping`, of at least one entry, out of a text, where only text can stand; `key` is the
/// entry that it belongs to, empty for an item of a list.
void report_text_split_by_colon(const source::Source& source, const Node& mapping, std::string_view key,
                                const Tree& tree, diagnostics::Diagnostics& diagnostics);

/// Reports that commas between brackets cut one text into `count` items, from `first` to `last`.
void report_text_split_by_comma(const source::Source& source, const Node& first, const Node& last, std::size_t count,
                                diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::yaml
