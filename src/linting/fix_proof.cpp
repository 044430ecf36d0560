#include "linting/fix_proof.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "cchc/layout/proof.hpp"

namespace cchc::linting {

namespace {

using source::Edit;
using source::Span;

/// One step of the walk through a document: a value begins or ends.
struct Event {
  yaml::Kind kind = yaml::Kind::null;
  yaml::Style style = yaml::Style::none;
  bool ends = false;
  bool touched = false;
  std::string_view text;
};

bool touch(Span a, Span b) { return a.begin <= b.end && b.begin <= a.end; }

class Walk {
 public:
  Walk(const yaml::Tree& tree, const std::vector<Edit>& edits) : tree_(tree), edits_(edits) { add(tree.root()); }

  std::vector<Event> events;

 private:
  bool deleted(Span span) const {
    return std::any_of(edits_.begin(), edits_.end(),
                       [&](const Edit& one) { return one.text.empty() && one.span.contains(span); });
  }

  void add(const yaml::Node& node) {
    const bool scalar = node.kind == yaml::Kind::scalar;
    const bool touched = scalar && std::any_of(edits_.begin(), edits_.end(),
                                               [&](const Edit& one) { return touch(one.span, node.span); });
    events.push_back({node.kind, node.style, false, touched, tree_.text(node)});
    for (const yaml::Node& item : tree_.items(node)) {
      if (item.kind != yaml::Kind::scalar || !deleted(item.span)) add(item);
    }
    for (const yaml::Entry entry : tree_.entries(node)) {
      add(entry.key);
      add(entry.value);
    }
    if (!scalar) events.push_back({node.kind, node.style, true, false, {}});
  }

  const yaml::Tree& tree_;
  const std::vector<Edit>& edits_;
};

/// Stricter than `layout::same_meaning` in that no quotes may go, but blind to the texts that the edits name.
bool same_meaning(const yaml::Tree& before, const yaml::Tree& after, const std::vector<Edit>& edits) {
  const Walk old_walk(before, edits);
  const Walk new_walk(after, {});
  return std::equal(old_walk.events.begin(), old_walk.events.end(), new_walk.events.begin(), new_walk.events.end(),
                    [](const Event& a, const Event& b) {
                      return a.kind == b.kind && a.style == b.style && a.ends == b.ends &&
                             (a.touched || a.text == b.text);
                    });
}

/// Where an offset of the bytes before the sorted `edits` stands behind them.
std::size_t moved(std::size_t offset, const std::vector<Edit>& edits) {
  std::size_t to = offset;
  for (const Edit& one : edits) {
    if (one.span.begin >= offset) break;
    if (one.span.end > offset) return to - (offset - one.span.begin);
    to = to + one.text.size() - (one.span.end - one.span.begin);
  }
  return to;
}

bool no_new_finding(const Examination& before, const Examination& after, const std::vector<Edit>& edits) {
  std::map<std::pair<const diagnostics::RuleInfo*, std::size_t>, std::size_t> known;
  const auto line_of = [&](std::size_t offset) { return after.parsed.source->position(offset).line; };
  for (const auto& one : before.findings) ++known[{one.rule, line_of(moved(one.span.begin, edits))}];
  return std::all_of(after.findings.begin(), after.findings.end(), [&](const diagnostics::Diagnostic& one) {
    std::size_t& left = known[{one.rule, line_of(one.span.begin)}];
    if (left == 0) return !one.fix.empty();
    --left;
    return true;
  });
}

}  // namespace

bool proven(const Examination& before, const Examination& after, std::vector<Edit> edits) {
  std::sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) { return a.span < b.span; });
  if (!after.parsed.tree) return false;
  const model::Parsed& old = before.parsed;
  const model::Parsed& now = after.parsed;
  return same_meaning(*old.tree, *now.tree, edits) &&
         layout::same_comments(*old.source, *old.tree, *now.source, *now.tree) && no_new_finding(before, after, edits);
}

}  // namespace cchc::linting
