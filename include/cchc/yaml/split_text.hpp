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

/// Reports that commas cut the text of `list`, which stands in brackets, where only a text can stand; `key` as above.
void report_text_in_brackets(const source::Source& source, const Tree& tree, const Node& list, std::string_view key,
                             diagnostics::Diagnostics& diagnostics);

/// Reports that `text` begins as a block of text does (`>5`), which it is for other programs; `key` as above.
void report_text_read_as_block(const Tree& tree, const Node& text, std::string_view key,
                               diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::yaml
