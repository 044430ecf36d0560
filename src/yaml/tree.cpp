#include "cchc/yaml/tree.hpp"

#include <algorithm>
#include <utility>

namespace cchc::yaml {

namespace {

const Node no_value;

}  // namespace

const Node& Tree::root() const { return nodes_.empty() ? no_value : nodes_.front(); }

NodeId Tree::first_child(const Node& node) const { return holds_nodes(node) && node.size > 0 ? id(node) + 1 : no_node; }

Items Tree::items(const Node& sequence) const {
  return {this, sequence.kind == Kind::sequence ? first_child(sequence) : no_node};
}

Entries Tree::entries(const Node& mapping) const {
  return {this, mapping.kind == Kind::mapping ? first_child(mapping) : no_node};
}

std::size_t Tree::count(const Node& node) const {
  std::size_t all = 0;
  for (NodeId child = first_child(node); child != no_node; child = next(child)) ++all;
  return node.kind == Kind::mapping ? all / 2 : all;
}

const Node* Tree::find(const Node& mapping, std::string_view key) const {
  for (const Entry entry : entries(mapping)) {
    if (entry.key.kind == Kind::scalar && text(entry.key) == key) return &entry.value;
  }
  return nullptr;
}

/// Copies a text; its number among those kept, from 1.
std::uint32_t Tree::keep(std::string_view text) {
  constexpr std::size_t block = 4096;
  if (text.size() > text_space_) {
    text_space_ = std::max(text.size(), block);
    text_end_ = blocks_.emplace_back(new char[text_space_]).get();
  }
  char* const begin = std::exchange(text_end_, text_end_ + text.size());
  text_space_ -= text.size();
  std::copy(text.begin(), text.end(), begin);
  texts_.emplace_back(begin, text.size());
  return static_cast<std::uint32_t>(texts_.size());
}

}  // namespace cchc::yaml
