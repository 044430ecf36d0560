#pragma once

#include <vector>

#include "cchc/source/edit.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::layout {

/// What brings keys of the outermost mappings that need it into the order of the document's tables, for a source in
/// canonical layout; mappings inside of these need another round. Keys move with their lines and the comments right
/// above them, never past an empty line that comes with a comment; a key right below such a comment stays. Keys that
/// are the document's own stay behind the key that they stand behind.
std::vector<source::Edit> key_order_edits(const source::Source& source, const yaml::Tree& tree);

}  // namespace cchc::layout
