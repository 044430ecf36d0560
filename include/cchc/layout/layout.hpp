#pragma once

#include <vector>

#include "cchc/source/edit.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::layout {

/// What brings `source`, read as `tree` without a syntax error, into the canonical layout: two spaces a level, lists
/// one level in, one space between signs and before `#`, no blanks at line ends, one empty line at most, one kind of
/// line end, quotes only where they are needed. Words, comments and line breaks inside texts stay.
std::vector<source::Edit> edits(const source::Source& source, const yaml::Tree& tree);

}  // namespace cchc::layout
