#include "cchc/layout/layout.hpp"

#include "layout/blocks.hpp"
#include "layout/comments.hpp"
#include "layout/sheet.hpp"

namespace cchc::layout {

std::vector<source::Edit> edits(const source::Source& source, const yaml::Tree& tree) {
  Sheet sheet(source);
  Blocks blocks(sheet, tree);
  blocks.lay_out();
  lay_out_comments(sheet, tree, blocks.collections());
  return sheet.finish();
}

}  // namespace cchc::layout
