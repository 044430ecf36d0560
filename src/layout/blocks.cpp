#include "layout/blocks.hpp"

#include "layout/flow.hpp"
#include "layout/scalars.hpp"

namespace cchc::layout {

using yaml::Kind;
using yaml::Node;
using yaml::Style;

namespace {

bool is_block(const Node& node) {
  return (node.kind == Kind::mapping || node.kind == Kind::sequence) && node.style == Style::block;
}

/// `>5` and the like: a comparison to our reader, to others the head of a text on the lines below.
bool is_block_head_to_others(const Node& node) {
  return node.style == Style::plain && (node.text.starts_with('>') || node.text.starts_with('|'));
}

bool is_quoted(const Node& node) { return node.style == Style::single_quoted || node.style == Style::double_quoted; }

bool is_missing(const Node& node) { return node.kind == Kind::null && node.span.empty(); }

}  // namespace

void Blocks::lay_out() {
  const Node& root = tree_.root();
  if (is_block(root)) {
    collection(root, 0, no_collection);
  } else if (root.style == Style::flow) {
    sheet_.place(root.span.begin, 0);
    Flow(sheet_, tree_, {0, 0}).lay_out(root);
  }
}

void Blocks::collection(const Node& node, std::size_t column, std::size_t parent) {
  const std::size_t self = collections_.size();
  collections_.push_back({sheet_.column(node.span.begin), column, parent, node.kind == Kind::sequence});
  if (node.kind == Kind::mapping) {
    mapping(node, self);
  } else {
    sequence(node, self);
  }
}

void Blocks::mapping(const Node& node, std::size_t self) {
  for (const yaml::Entry entry : tree_.entries(node)) {
    sheet_.place(entry.key.span.begin, collections_[self].new_column);
    sheet_.line_at(entry.key.span.begin).collection = self;
    drop_quotes(sheet_, entry.key, false);
    const std::size_t colon = sheet_.skip_gap(entry.key.span.end);
    if (colon >= sheet_.bytes().size() || sheet_.bytes()[colon] != ':') continue;
    sheet_.gap(entry.key.span.end, colon, "");
    value(entry.value, colon + 1, self);
  }
}

void Blocks::sequence(const Node& node, std::size_t self) {
  std::size_t dash = node.span.begin;
  for (const Node& item : tree_.items(node)) {
    dash = sheet_.skip_gap(dash);
    if (dash >= sheet_.bytes().size() || sheet_.bytes()[dash] != '-') return;
    sheet_.place(dash, collections_[self].new_column);
    sheet_.line_at(dash).collection = self;
    value(item, dash + 1, self);
    dash = is_missing(item) ? dash + 1 : item.span.end;
  }
}

void Blocks::value(const Node& node, std::size_t behind, std::size_t parent) {
  if (is_missing(node)) return;
  const std::size_t column = collections_[parent].new_column + step;
  if (sheet_.same_line(behind, node.span.begin)) {
    sheet_.gap(behind, node.span.begin, " ");
  } else {
    sheet_.place(node.span.begin, column);
  }
  const Margin margin{collections_[parent].old_column, collections_[parent].new_column};
  if (is_block(node)) {
    collection(node, column, parent);
  } else if (node.style == Style::flow) {
    const bool below = sheet_.starts_line(node.span.begin);
    Flow(sheet_, tree_, below ? Margin{sheet_.column(node.span.begin), column} : margin).lay_out(node);
  } else if (node.style == Style::literal || node.style == Style::folded) {
    lay_out_block_text(sheet_, node, margin);
  } else {
    lay_out_text(sheet_, node, is_quoted(node) && sheet_.starts_line(node.span.begin) ? column + step : column);
    drop_quotes(sheet_, node, false);
    if (is_block_head_to_others(node)) lay_out_block_text(sheet_, node, margin);
  }
}

}  // namespace cchc::layout
