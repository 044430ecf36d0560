#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "cchc/model/scalar.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/tree.hpp"

namespace cchc::model {

/// Finds places of a document in the file it was read from.
class Places {
 public:
  Places() = default;
  Places(const source::Source& source, const yaml::Tree& tree) : source_(&source), tree_(&tree) {}

  /// The source bytes of `words.text` from `begin` up to, not including, `end`.
  source::Span within(const Scalar& words, std::size_t begin, std::size_t end) const;

  /// Bytes of a text from `begin` up to, not including, `end`.
  struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  /// The same for several ranges, which stand in order and do not overlap, in one go.
  std::vector<source::Span> within(const Scalar& words, std::span<const Range> ranges) const;

  /// The text at `node` of the tree, a yaml::NodeId; its key is left open.
  Scalar scalar(std::uint32_t node) const {
    const yaml::Node& one = tree_->node(node);
    return {tree_->text(one), one.span, 0, node & Scalar::absent, one.broken};
  }

  std::string_view text(std::uint32_t node) const { return tree_->text(tree_->node(node)); }

  /// What to delete so that `item`, not the first of its list, is gone and comments stay: its line, or with the comma
  /// before it; nothing where it is no item of its own or a comment on its line is meant for that line.
  std::optional<source::Span> cut_item(source::Span item) const;

  /// The line, from 1, on which `span` begins.
  std::size_t line(source::Span span) const { return source_->position(span.begin).line; }

 private:
  const source::Source* source_ = nullptr;
  const yaml::Tree* tree_ = nullptr;
};

/// A free text of the document, for rules that read every word; a plan has a million.
struct Prose {
  std::uint32_t node : 31 = 0;  ///< its yaml::NodeId
  bool citation : 1 = false;    ///< part of the register of documents: its years are its own
};

}  // namespace cchc::model
