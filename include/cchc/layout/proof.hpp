#pragma once

#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::layout {

/// Whether the entries of mappings, and with them the comments, may stand in another order.
enum class Order { kept, free };

/// True where both trees hold the same values, of the same kind and style; quotes may have gone where the text is one
/// without them, too.
bool same_meaning(const yaml::Tree& before, const yaml::Tree& after, Order order = Order::kept);

/// True where both hold the same comments; blanks at their ends aside.
bool same_comments(const source::Source& before, const yaml::Tree& before_tree, const source::Source& after,
                   const yaml::Tree& after_tree, Order order = Order::kept);

}  // namespace cchc::layout
