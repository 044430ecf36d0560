#include "cchc/yaml/tree.hpp"

#include <algorithm>
#include <utility>

namespace cchc::yaml {

namespace {

const Node no_value;

}  // namespace

const Node& Tree::root() const { return nodes_.empty() ? no_value : nodes_.front(); }

NodeId Tree::first_child(const Node& node) const { return node.size == 0 ? no_node : id(node) + 1; }

Items Tree::items(const Node& sequence) const {
  return {this, sequence.kind == Kind::sequence ? first_child(sequence) : no_node};
}

Entries Tree::entries(const Node& mapping) const {
  return {this, mapping.kind == Kind::mapping ? first_child(mapping) : no_node};
}

const Node* Tree::find(const Node& mapping, std::string_view key) const {
  for (const Entry entry : entries(mapping)) {
    if (entry.key.kind == Kind::scalar && entry.key.text == key) return &entry.value;
  }
  return nullptr;
}

std::string_view Tree::keep(std::string_view text) {
  constexpr std::size_t block = 4096;
  if (text.size() > text_space_) {
    text_space_ = std::max(text.size(), block);
    text_end_ = texts_.emplace_back(new char[text_space_]).get();
  }
  char* const begin = std::exchange(text_end_, text_end_ + text.size());
  text_space_ -= text.size();
  std::copy(text.begin(), text.end(), begin);
  return {begin, text.size()};
}

}  // namespace cchc::yaml
