#pragma once

#include "cchc/yaml/tree.hpp"
#include "layout/blocks.hpp"
#include "layout/sheet.hpp"

namespace cchc::layout {

/// One space before a comment behind something; a comment on its own line stands with what follows, or, further in than
/// that, with the list or mapping that it ends.
void lay_out_comments(Sheet& sheet, const yaml::Tree& tree, const std::vector<Collection>& collections);

}  // namespace cchc::layout
