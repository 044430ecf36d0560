#pragma once

#include <cstddef>
#include <vector>

#include "cchc/yaml/tree.hpp"
#include "layout/sheet.hpp"

namespace cchc::layout {

/// A list or a mapping outside of brackets: where its entries begin, before and after.
struct Collection {
  std::size_t old_column = 0;
  std::size_t new_column = 0;
  std::size_t parent = no_collection;
  bool sequence = false;
};

/// Lays out everything but comments.
class Blocks {
 public:
  Blocks(Sheet& sheet, const yaml::Tree& tree) : sheet_(sheet), tree_(tree) {}

  void lay_out();

  const std::vector<Collection>& collections() const { return collections_; }

 private:
  void collection(const yaml::Node& node, std::size_t column, std::size_t parent);
  void mapping(const yaml::Node& node, std::size_t self);
  void sequence(const yaml::Node& node, std::size_t self);
  void value(const yaml::Node& node, std::size_t behind, std::size_t parent);

  Sheet& sheet_;
  const yaml::Tree& tree_;
  std::vector<Collection> collections_;
};

}  // namespace cchc::layout
