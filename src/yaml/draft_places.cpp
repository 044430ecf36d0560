#include "yaml/draft_places.hpp"

#include <algorithm>
#include <string>

#include "yaml/lexeme.hpp"

namespace cchc::yaml {

namespace {

/// Gives `scalar`, already placed in the source, its text, which was read as `value`.
void set_text(const Draft& draft, Node& scalar, std::string_view value, const Repair* repair, Tree& tree) {
  if (repair == nullptr) return tree.set_text(scalar, value);
  const source::Span span = scalar.broken ? scalar.span : repair->span;
  const std::string_view typed = draft.source().substr(span.begin, span.end - span.begin);
  if (scalar.broken || value.size() <= repair->text.size()) return tree.set_text(scalar, typed);
  tree.set_text(scalar, std::string(typed).append(value.substr(repair->text.size())));
}

}  // namespace

Node in_source(const Draft& draft, Node node, std::string_view text, Tree& tree) {
  const std::size_t begin = node.span.begin;
  const std::uint32_t end = draft.end_in_source(node.span.end);
  const bool nothing = node.kind == Kind::null && node.style == Style::none;
  node.span = {nothing ? end : draft.begin_in_source(begin), end};
  if (node.kind == Kind::sequence || node.kind == Kind::mapping) node.span.end = std::max(node.span.begin, end);
  if (node.kind != Kind::scalar) return node;
  const Repair* repair = draft.scalar_at(begin);
  node.broken = repair != nullptr && repair->stands_for == StandsFor::broken;
  set_text(draft, node, text, repair, tree);
  return node;
}

Comment comment_in_source(const Draft& draft, std::size_t begin, std::size_t end) {
  const source::Span span = {draft.begin_in_source(begin), draft.end_in_source(end)};
  const std::string_view before = draft.source().substr(0, span.begin);
  const std::size_t text = before.find_last_not_of(" \t");
  const bool own_line = text == nowhere || before[text] == '\n' || text + 1 == draft.begin();
  return {span, own_line};
}

Tree in_source(const Draft& draft, const Tree& tree) {
  Tree placed(draft.source());
  placed.reserve(tree.size());
  for (NodeId id = 0; id < tree.size(); ++id) {
    const Node& node = tree.node(id);
    placed.add(in_source(draft, node, tree.text(node), placed));
  }
  for (const Comment& comment : tree.comments()) {
    placed.add_comment(comment_in_source(draft, comment.span.begin, comment.span.end));
  }
  return placed;
}

}  // namespace cchc::yaml
