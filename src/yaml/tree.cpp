#include "cchc/yaml/tree.hpp"

#include <utility>

namespace cchc::yaml {

namespace {

const Node no_value;

}  // namespace

const Node& Items::Iterator::operator*() const { return tree_->node(at_); }

Items::Iterator& Items::Iterator::operator++() {
  at_ = tree_->node(at_).next;
  return *this;
}

Entry Entries::Iterator::operator*() const {
  const Node& key = tree_->node(at_);
  return {key, tree_->node(key.next)};
}

Entries::Iterator& Entries::Iterator::operator++() {
  at_ = tree_->node(tree_->node(at_).next).next;
  return *this;
}

const Node& Tree::root() const { return root_ == no_node ? no_value : nodes_[root_]; }

Items Tree::items(const Node& sequence) const {
  return {this, sequence.kind == Kind::sequence ? sequence.first_child : no_node};
}

Entries Tree::entries(const Node& mapping) const {
  return {this, mapping.kind == Kind::mapping ? mapping.first_child : no_node};
}

const Node* Tree::find(const Node& mapping, std::string_view key) const {
  for (const Entry entry : entries(mapping)) {
    if (entry.key.kind == Kind::scalar && entry.key.text == key) return &entry.value;
  }
  return nullptr;
}

NodeId Tree::add(Node node) {
  nodes_.push_back(node);
  last_child_.push_back(no_node);
  return static_cast<NodeId>(nodes_.size() - 1);
}

void Tree::append_child(NodeId parent, NodeId child) {
  NodeId& last = last_child_[parent];
  if (last == no_node) {
    nodes_[parent].first_child = child;
  } else {
    nodes_[last].next = child;
  }
  last = child;
}

std::string_view Tree::keep(std::string text) { return texts_->emplace_back(std::move(text)); }

}  // namespace cchc::yaml
