#pragma once

#include <cstdint>
#include <iterator>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "cchc/source/span.hpp"

namespace cchc::yaml {

enum class Kind : std::uint8_t { null, scalar, sequence, mapping };

enum class Style : std::uint8_t { none, plain, single_quoted, double_quoted, literal, folded, block, flow };

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = 0xFFFFFFFF;

/// One value of a document, 12 bytes of it: a large file has millions. Nodes stand in their tree in file order: a
/// mapping or sequence is followed by its first child; a mapping's children are key, value, key, value …
struct Node {
  Kind kind : 2 = Kind::null;
  Style style : 3 = Style::none;
  bool broken : 1 = false;      ///< stands where a syntax error was reported: later phases pass over it
  bool last : 1 = true;         ///< no child of its parent follows
  std::uint32_t size : 25 = 0;  ///< nodes inside a sequence or mapping, at any depth; a scalar's is for its tree alone
  source::Span span;  ///< quotes and indicators included; a null that is not typed is empty, behind its colon or dash
};
static_assert(sizeof(Node) <= 12);

struct Comment {
  source::Span span;      ///< from `#` to the end of the line
  bool own_line = false;  ///< nothing but white space before it
};

class Tree;

/// The children of a sequence, in order.
class Items {
 public:
  class Iterator {
   public:
    using value_type = Node;
    using difference_type = std::ptrdiff_t;
    using reference = const Node&;
    using pointer = const Node*;
    using iterator_category = std::forward_iterator_tag;
    Iterator() = default;
    Iterator(const Tree* tree, NodeId at) : tree_(tree), at_(at) {}
    const Node& operator*() const;
    const Node* operator->() const { return &**this; }
    Iterator& operator++();
    Iterator operator++(int) {
      Iterator old = *this;
      ++*this;
      return old;
    }
    bool operator==(const Iterator& other) const { return at_ == other.at_; }

   private:
    const Tree* tree_ = nullptr;
    NodeId at_ = no_node;
  };
  Items(const Tree* tree, NodeId first) : tree_(tree), first_(first) {}
  Iterator begin() const { return {tree_, first_}; }
  Iterator end() const { return {tree_, no_node}; }

 private:
  const Tree* tree_;
  NodeId first_;
};

struct Entry {
  const Node& key;
  const Node& value;
};

/// The entries of a mapping, in order.
class Entries {
 public:
  class Iterator {
   public:
    Iterator(const Tree* tree, NodeId at) : tree_(tree), at_(at) {}
    Entry operator*() const;
    Iterator& operator++();
    bool operator!=(const Iterator& other) const { return at_ != other.at_; }

   private:
    const Tree* tree_;
    NodeId at_;
  };
  Entries(const Tree* tree, NodeId first) : tree_(tree), first_(first) {}
  Iterator begin() const { return {tree_, first_}; }
  Iterator end() const { return {tree_, no_node}; }

 private:
  const Tree* tree_;
  NodeId first_;
};

/// A document as it was typed: nodes with both ends of their place, styles and comments. Its texts live as long as the
/// tree and the source it was read from; it may be moved, not copied.
class Tree {
 public:
  Tree() = default;
  /// A tree of the document in `bytes`, the source's.
  explicit Tree(std::string_view bytes) : bytes_(bytes) {}
  Tree(Tree&&) = default;
  Tree& operator=(Tree&&) = default;

  /// The document's value; null where there is none.
  const Node& root() const;
  const Node& node(NodeId id) const { return nodes_[id]; }
  /// The id of one of its values.
  NodeId id(const Node& node) const { return static_cast<NodeId>(&node - nodes_.data()); }
  /// The text of a scalar, decoded (as typed where broken); empty for everything else. Owned by the tree or the source.
  std::string_view text(const Node& node) const {
    if (node.kind != Kind::scalar) return {};
    return node.size == 0 ? typed(node) : texts_[node.size - 1];
  }
  const std::vector<Comment>& comments() const { return comments_; }

  Items items(const Node& sequence) const;
  Entries entries(const Node& mapping) const;
  /// How many items a sequence has, or entries a mapping; found by going through them.
  std::size_t count(const Node& node) const;
  /// The next child of the parent of `child`, or no_node.
  NodeId next(NodeId child) const {
    const Node& one = nodes_[child];
    return one.last ? no_node : child + 1 + (holds_nodes(one) ? one.size : 0);
  }

  /// True only where the keys of each mapping are different texts; where false, nobody has looked.
  bool keys_differ() const { return keys_differ_; }

  /// The value of the first entry of `mapping` whose key is `key`, or null pointer (also where it is no mapping).
  const Node* find(const Node& mapping, std::string_view key) const;

  /// Where byte `offset` of the decoded text of `scalar` stands in `bytes`, the source's text: through quotes, escapes,
  /// folded lines and block indentation. `offset` may be the text's size: then behind its last character.
  std::size_t source_offset(std::string_view bytes, const Node& scalar, std::size_t offset) const;

  /// The same for several offsets, in ascending order, each of which gives way to what it gives.
  void to_source(std::string_view bytes, const Node& scalar, std::span<std::size_t> offsets) const;

  /// How many values it holds; their ids are 0 (the root), 1, 2 … in file order.
  std::size_t size() const { return nodes_.size(); }

  // --- building ---
  void reserve(std::size_t nodes) { nodes_.reserve(nodes); }
  void set_keys_differ(bool differ) { keys_differ_ = differ; }
  /// Adds a value: the root first, then every value right behind what stands before it in the file.
  NodeId add(const Node& node) {
    nodes_.push_back(node);
    return static_cast<NodeId>(nodes_.size() - 1);
  }
  /// Says that another child of its parent follows `child`.
  void follow(NodeId child) { nodes_[child].last = false; }
  /// Says that everything inside `node` has been added.
  void close(NodeId node) { nodes_[node].size = static_cast<std::uint32_t>(nodes_.size() - node - 1) & most_nodes; }
  void add_comment(Comment comment) { comments_.push_back(comment); }
  Node& edit(NodeId id) { return nodes_[id]; }
  std::vector<Comment>& edit_comments() { return comments_; }
  /// Gives a scalar that is placed its text, which is copied unless the source holds it letter for letter.
  void set_text(Node& scalar, std::string_view text) {
    const std::string_view as_typed = typed(scalar);
    scalar.size = 0;
    if (as_typed.data() == text.data() && as_typed.size() == text.size()) return;
    if (as_typed != text) scalar.size = keep(text) & most_nodes;
  }

 private:
  /// What stands in the place of a scalar, without its quotes.
  std::string_view typed(const Node& scalar) const {
    const bool quoted = scalar.style == Style::single_quoted || scalar.style == Style::double_quoted;
    const std::size_t size = scalar.span.end - scalar.span.begin;
    if (!quoted || size < 2) return {bytes_.data() + scalar.span.begin, size};
    return {bytes_.data() + scalar.span.begin + 1, size - 2};
  }
  static bool holds_nodes(const Node& node) { return node.kind == Kind::sequence || node.kind == Kind::mapping; }
  static constexpr std::uint32_t most_nodes = (1U << 25U) - 1;
  std::uint32_t keep(std::string_view text);
  NodeId first_child(const Node& node) const;

  std::string_view bytes_;
  std::vector<Node> nodes_;
  std::vector<Comment> comments_;
  std::vector<std::string_view> texts_;          ///< those that the source does not hold, each the `size` of its scalar
  std::vector<std::unique_ptr<char[]>> blocks_;  ///< in which they stand, one behind the other
  char* text_end_ = nullptr;                     ///< of the texts in the last block
  bool keys_differ_ = false;
  std::size_t text_space_ = 0;  ///< behind it
};

inline const Node& Items::Iterator::operator*() const { return tree_->node(at_); }

inline Items::Iterator& Items::Iterator::operator++() {
  at_ = tree_->next(at_);
  return *this;
}

inline Entry Entries::Iterator::operator*() const { return {tree_->node(at_), tree_->node(at_ + 1)}; }

inline Entries::Iterator& Entries::Iterator::operator++() {
  at_ = tree_->next(at_ + 1);
  return *this;
}

}  // namespace cchc::yaml
