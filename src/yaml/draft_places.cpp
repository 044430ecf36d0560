#include "yaml/draft_places.hpp"

#include <algorithm>
#include <string>

#include "yaml/lexeme.hpp"

namespace cchc::yaml {

namespace {

/// The text of `scalar`, already placed in the source: there, if it stands there letter for letter.
std::string_view text_in_source(const Draft& draft, const Node& scalar, const Repair* repair, Tree& tree) {
  const std::string_view source = draft.source();
  const std::string_view value = scalar.text;
  if (repair != nullptr) {
    const source::Span span = scalar.broken ? scalar.span : repair->span;
    const std::string_view typed = source.substr(span.begin, span.end - span.begin);
    if (scalar.broken || value.size() <= repair->text.size()) return typed;
    return tree.keep(std::string(typed).append(value.substr(repair->text.size())));
  }
  const bool quoted = scalar.style == Style::single_quoted || scalar.style == Style::double_quoted;
  const std::string_view typed = source.substr(scalar.span.begin + (quoted ? 1 : 0), value.size());
  return typed == value ? typed : tree.keep(value);
}

}  // namespace

Node in_source(const Draft& draft, Node node, Tree& tree) {
  const std::size_t begin = node.span.begin;
  const std::uint32_t end = draft.end_in_source(node.span.end);
  const bool nothing = node.kind == Kind::null && node.style == Style::none;
  node.span = {nothing ? end : draft.begin_in_source(begin), end};
  if (node.kind == Kind::sequence || node.kind == Kind::mapping) node.span.end = std::max(node.span.begin, end);
  if (node.kind != Kind::scalar) return node;
  const Repair* repair = draft.scalar_at(begin);
  node.broken = repair != nullptr && repair->stands_for == StandsFor::broken;
  node.text = text_in_source(draft, node, repair, tree);
  return node;
}

Comment comment_in_source(const Draft& draft, std::size_t begin, std::size_t end) {
  const source::Span span = {draft.begin_in_source(begin), draft.end_in_source(end)};
  const std::string_view before = draft.source().substr(0, span.begin);
  const std::size_t text = before.find_last_not_of(" \t");
  const bool own_line = text == nowhere || before[text] == '\n' || text + 1 == draft.begin();
  return {span, own_line};
}

Tree in_source(const Draft& draft, Tree tree) {
  for (NodeId id = 0; id < tree.size(); ++id) tree.edit(id) = in_source(draft, tree.node(id), tree);
  for (Comment& comment : tree.edit_comments()) {
    comment = comment_in_source(draft, comment.span.begin, comment.span.end);
  }
  return tree;
}

}  // namespace cchc::yaml
