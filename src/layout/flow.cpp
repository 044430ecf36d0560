#include "layout/flow.hpp"

namespace cchc::layout {

using yaml::Kind;
using yaml::Node;

void Flow::lay_out(const Node& node, std::size_t depth) {
  at_ = node.span.begin + 1;
  first_ = true;
  missing_ = false;
  for (const Node& one : tree_.items(node)) {
    before(one, depth + 1);
    item(one, depth + 1);
    first_ = false;
  }
  for (const yaml::Entry entry : tree_.entries(node)) {
    before(entry.key, depth + 1);
    pair(entry, depth + 1);
    first_ = false;
  }
  close(node.span.end - 1, depth);
  at_ = node.span.end;
  first_ = false;
  missing_ = false;
}

/// What stands between `at_` and a child: nothing before the first one, else a comma.
void Flow::before(const Node& child, std::size_t depth) {
  if (first_) return gap(child.span.begin, "", depth);
  const std::size_t comma = sheet_.skip_gap(at_);
  if (comma >= sheet_.bytes().size() || sheet_.bytes()[comma] != ',') return;
  if (!missing_) gap(comma, "", depth);
  at_ = comma + 1;
  gap(child.span.begin, " ", depth);
}

void Flow::item(const Node& node, std::size_t depth) {
  missing_ = node.kind == Kind::null && node.span.empty();
  const bool collection = node.kind == Kind::mapping || node.kind == Kind::sequence;
  if (!collection) {
    lay_out_text(sheet_, node, column(depth));
    drop_quotes(sheet_, tree_, node, true);
    at_ = node.span.end;
    return;
  }
  if (node.kind == Kind::mapping && tree_.count(node) == 1) {
    const yaml::Entry only = *tree_.entries(node).begin();
    if (only.key.span.begin == node.span.begin) return pair(only, depth);
  }
  lay_out(node, depth);
}

void Flow::pair(const yaml::Entry& entry, std::size_t depth) {
  item(entry.key, depth);
  const std::size_t colon = sheet_.skip_gap(at_);
  if (colon >= sheet_.bytes().size() || sheet_.bytes()[colon] != ':') return;
  gap(colon, "", depth);
  at_ = colon + 1;
  missing_ = entry.value.kind == Kind::null && entry.value.span.empty();
  if (missing_) return;
  gap(entry.value.span.begin, " ", depth);
  item(entry.value, depth);
}

void Flow::close(std::size_t bracket, std::size_t depth) {
  const std::size_t comma = sheet_.skip_gap(at_);
  if (comma < bracket && sheet_.bytes()[comma] == ',') {
    if (!missing_) gap(comma, "", depth + 1);
    at_ = comma + 1;
    missing_ = false;
  }
  if (!missing_) gap(bracket, "", depth + 1);
  const bool outermost_inside = depth == 0 && sheet_.column(bracket) > margin_.old_column;
  sheet_.place(bracket, column(outermost_inside ? 1 : depth));
}

/// The blanks up to `to`; lines that begin there stand as deep as brackets are open.
void Flow::gap(std::size_t to, const char* wanted, std::size_t depth) {
  const std::size_t last = sheet_.line_of(to);
  const std::size_t first = sheet_.line_of(at_);
  if (first == last) return sheet_.gap(at_, to, wanted);
  for (std::size_t at = first + 1; at <= last; ++at) {
    if (sheet_.lines()[at].kind != LineKind::blank) sheet_.lines()[at].column = column(depth);
  }
}

}  // namespace cchc::layout
