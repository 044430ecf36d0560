#pragma once

#include <cstddef>

#include "cchc/yaml/tree.hpp"
#include "layout/scalars.hpp"
#include "layout/sheet.hpp"

namespace cchc::layout {

/// Lays out what stands between brackets: `[a, b]`, `{a: 1, b: 2}`; lines stay lines.
class Flow {
 public:
  Flow(Sheet& sheet, const yaml::Tree& tree, Margin margin) : sheet_(sheet), tree_(tree), margin_(margin) {}

  /// `depth` is the number of brackets open around `node`.
  void lay_out(const yaml::Node& node, std::size_t depth = 0);

 private:
  void pair(const yaml::Entry& entry, std::size_t depth);
  void item(const yaml::Node& node, std::size_t depth);
  void close(std::size_t bracket, std::size_t depth);
  void before(const yaml::Node& child, std::size_t depth);
  void gap(std::size_t to, const char* wanted, std::size_t depth);
  std::size_t column(std::size_t depth) const { return margin_.new_column + step * depth; }

  Sheet& sheet_;
  const yaml::Tree& tree_;
  Margin margin_;
  std::size_t at_ = 0;    ///< behind what has been laid out
  bool first_ = true;     ///< in its brackets
  bool missing_ = false;  ///< a value behind a colon was left out: the blanks there stay
};

}  // namespace cchc::layout
