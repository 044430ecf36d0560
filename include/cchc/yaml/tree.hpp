#pragma once

#include <cstdint>
#include <deque>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/source/span.hpp"

namespace cchc::yaml {

enum class Kind : std::uint8_t { null, scalar, sequence, mapping };

enum class Style : std::uint8_t { none, plain, single_quoted, double_quoted, literal, folded, block, flow };

using NodeId = std::uint32_t;
inline constexpr NodeId no_node = 0xFFFFFFFF;

/// One value of a document. A mapping's children are key, value, key, value … in file order.
struct Node {
  Kind kind = Kind::null;
  Style style = Style::none;
  bool broken = false;  ///< stands where a syntax error was reported: later phases pass over it
  source::Span span;    ///< quotes and indicators included; a null that is not typed is empty, behind its colon or dash
  std::string_view text;  ///< scalar only: decoded (as typed where broken); owned by the tree or the source
  NodeId first_child = no_node;
  NodeId next = no_node;
  std::uint32_t size = 0;  ///< items of a sequence, entries of a mapping
};

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
  Tree(Tree&&) = default;
  Tree& operator=(Tree&&) = default;

  /// The document's value; null where there is none.
  const Node& root() const;
  const Node& node(NodeId id) const { return nodes_[id]; }
  const std::vector<Comment>& comments() const { return comments_; }

  Items items(const Node& sequence) const;
  Entries entries(const Node& mapping) const;

  /// The value of the first entry of `mapping` whose key is `key`, or null pointer (also where it is no mapping).
  const Node* find(const Node& mapping, std::string_view key) const;

  /// Where byte `offset` of the decoded text of `scalar` stands in `bytes`, the source's text: through quotes, escapes,
  /// folded lines and block indentation. `offset` may be the text's size: then behind its last character.
  std::size_t source_offset(std::string_view bytes, const Node& scalar, std::size_t offset) const;

  // --- building ---
  NodeId add(Node node);
  void append_child(NodeId parent, NodeId child);
  void add_comment(Comment comment) { comments_.push_back(comment); }
  void set_root(NodeId id) { root_ = id; }
  Node& edit(NodeId id) { return nodes_[id]; }
  /// Keeps a decoded text that does not stand in the source letter for letter.
  std::string_view keep(std::string text);

 private:
  std::vector<Node> nodes_;
  std::vector<NodeId> last_child_;  ///< by node: its last child, for appending
  std::vector<Comment> comments_;
  std::unique_ptr<std::deque<std::string>> texts_ = std::make_unique<std::deque<std::string>>();
  NodeId root_ = no_node;
};

}  // namespace cchc::yaml
