#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cchc/source/edit.hpp"
#include "cchc/yaml/tree.hpp"
#include "layout/sheet.hpp"

namespace cchc::layout {

/// The lines of a mapping's entries, with the comments right above them, as blocks that can be moved.
class EntryBlocks {
 public:
  /// `sheet` knows which lines are comments.
  EntryBlocks(Sheet& sheet, const yaml::Tree& tree, const yaml::Node& mapping);

  /// Adds what brings the blocks into the order of `ranks`, within groups; a block whose comment may be the heading of
  /// its group stays at the head.
  void sort(const std::vector<std::size_t>& ranks, std::vector<source::Edit>& moves);

 private:
  struct Block {
    std::size_t key_line = 0;
    std::size_t first = 0;      ///< line
    std::size_t last = 0;       ///< line
    bool blank_before = false;  ///< moves with it
    bool opens_group = false;   ///< an empty line with a comment stands before it
  };

  void take_lines_between(Block& before, Block& block);
  void sort_group(std::size_t first, const std::vector<std::size_t>& turns, std::vector<source::Edit>& moves);
  std::string text(const Block& block) const;
  std::size_t begin(const Block& block) const;

  Sheet& sheet_;
  std::vector<Block> blocks_;
  std::size_t begin_ = 0;   ///< of the first key
  std::size_t column_ = 0;  ///< of the keys
};

}  // namespace cchc::layout
