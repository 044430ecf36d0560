#include <algorithm>

#include "yaml/dialect_reader.hpp"
#include "yaml/key_bit.hpp"
#include "yaml/proof.hpp"

namespace cchc::yaml {

namespace {

bool is_null(std::string_view text) {
  if (text.size() == 1) return text == "~";
  return text.size() == 4 && (text == "null" || text == "Null" || text == "NULL");
}

}  // namespace

/// Closes what the entry at `column` ends; then the entry belongs to the innermost level or, where that awaits a value,
/// opens it. False where it stands in no place of its own.
bool DialectReader::settle(std::size_t column, bool list) {
  if (levels_.empty()) return true;
  const Level& inner = levels_.back();
  if (column > inner.column) return awaits_;
  if (awaits_ && list && column == inner.column && !inner.list) return true;
  std::size_t top = levels_.size() - 1;
  while (top > 0 && levels_[top].column > column) --top;
  if (list && as_typed_) doubt(top, column);
  if (awaits_ && !add_nothing()) return false;
  while (levels_.size() > top + 1) close();
  const bool ends_list = levels_.back().list && !list;
  if (ends_list && top == 0) return false;
  if (ends_list) close();
  return levels_.back().column == column && levels_.back().list == list;
}

bool DialectReader::open(Kind kind, Style style, std::size_t at, std::size_t column) {
  if (levels_.size() >= limits_.depth || add(kind, style, at, at) == nullptr) return false;
  const auto id = static_cast<NodeId>(tree_.size() - 1);
  levels_.push_back({id, no_node, column, kind == Kind::sequence});
  awaits_ = goes_on_ = false;
  return true;
}

bool DialectReader::open_block(std::size_t at, std::size_t column, bool list) {
  return open(list ? Kind::sequence : Kind::mapping, Style::block, at, column);
}

void DialectReader::close() {
  goes_on_ = false;
  const NodeId id = levels_.back().id;
  tree_.edit(id).span.end = static_cast<std::uint32_t>(end_);
  tree_.close(id);
  levels_.pop_back();
}

/// Adds a child to the innermost level; null pointer where that are too many. It is filled where it stands: whole
/// copies would wait for the parts just written.
Node* DialectReader::add(Kind kind, Style style, std::size_t begin, std::size_t end) {
  static constexpr Node blank{};
  if (tree_.size() >= limits_.nodes) return nullptr;
  const NodeId id = tree_.add(blank);
  Node& node = tree_.edit(id);
  node.kind = kind;
  node.style = style;
  node.span = span_of(begin, end);
  if (levels_.empty()) return &node;
  Level& level = levels_.back();
  if (level.last != no_node) tree_.follow(level.last);
  level.last = id;
  return &node;
}

bool DialectReader::add_text(const Text& text) {
  Node* const node = add(Kind::scalar, text.style, text.begin, text.end);
  if (node != nullptr && text.style != Style::plain) tree_.set_text(*node, text.text);
  return node != nullptr;
}

bool DialectReader::add_key(const Text& key) {
  const std::uint64_t bit = key_bit(key.text);
  std::uint64_t& keys = levels_.back().keys;
  keys_differ_ = keys_differ_ && (keys & bit) == 0;
  keys |= bit;
  return add_text(key);
}

bool DialectReader::add_value(const Text& value) {
  awaits_ = false;
  goes_on_ = value.style == Style::plain;
  end_ = value.end;
  if (value.style != Style::plain || !is_null(value.text)) return add_text(value);
  return add(Kind::null, Style::plain, value.begin, value.end) != nullptr;
}

bool DialectReader::add_nothing() {
  awaits_ = goes_on_ = false;
  end_ = after_;
  return add(Kind::null, Style::none, after_, after_) != nullptr;
}

bool DialectReader::finish() {
  if (levels_.empty() || (awaits_ && !add_nothing())) return false;
  while (!levels_.empty()) close();
  return true;
}

/// An item at `column` that ends deeper levels, or that follows an entry without a value: the proofreader looks at the
/// line below whether the item belongs there instead.
void DialectReader::doubt(std::size_t level, std::size_t column) {
  const Level& inner = levels_.back();
  const bool innermost = level + 1 == levels_.size();
  if (levels_[level].column != column || (innermost && !awaits_)) return;
  doubt_.column = column;
  doubt_.inset = 0;
  doubt_.awaiting = awaits_ ? inner.column + (inner.list ? 1 : 0) : nowhere;
  doubt_.columns.clear();
  for (std::size_t i = level + 1; i < levels_.size(); ++i) {
    if (levels_[i].list) doubt_.columns.push_back(levels_[i].column);
  }
}

/// True where a line at `column` may make the proofreader move the item above it.
bool DialectReader::is_doubtful(std::size_t column) const {
  if (doubt_.column == nowhere || column <= doubt_.column + doubt_.inset) return false;
  const std::size_t meant = column - doubt_.inset;
  const auto& columns = doubt_.columns;
  return meant >= doubt_.awaiting || std::find(columns.begin(), columns.end(), meant) != columns.end();
}

}  // namespace cchc::yaml
