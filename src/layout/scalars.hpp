#pragma once

#include <cstddef>

#include "cchc/yaml/tree.hpp"
#include "layout/sheet.hpp"

namespace cchc::layout {

/// Where the entries of the list or mapping around a value begin, before and after.
struct Margin {
  std::size_t old_column = 0;
  std::size_t new_column = 0;
};

/// The further lines of a plain or quoted text.
void lay_out_text(Sheet& sheet, const yaml::Node& scalar, std::size_t column);

/// The lines below `|` or `>`.
void lay_out_block_text(Sheet& sheet, const yaml::Node& scalar, Margin margin);

/// Takes away quotes that change nothing for any reader; `in_flow`: between brackets.
void drop_quotes(Sheet& sheet, const yaml::Tree& tree, const yaml::Node& scalar, bool in_flow);

}  // namespace cchc::layout
