#include "cchc/yaml/parse.hpp"

#include <string>
#include <utility>

#include "cchc/yaml/rules.hpp"
#include "yaml/duplicate_keys.hpp"
#include "yaml/encoding_check.hpp"
#include "yaml/messages.hpp"
#include "yaml/reading.hpp"

namespace cchc::yaml {

namespace {

/// Brings what was read from a cleaned copy of a source back to the source.
class Return {
 public:
  Return(const Draft& cleaned, const Tree& copy) : cleaned_(cleaned), copy_(copy) {}

  source::Span span(source::Span span) const {
    const std::uint32_t begin = cleaned_.begin_in_source(span.begin);
    const std::uint32_t end = cleaned_.end_in_source(span.end);
    return span.empty() ? source::Span{end, end} : source::Span{begin, end};
  }

  Tree tree() {
    tree_.set_root(node(copy_.root()));
    for (const Comment& comment : copy_.comments()) tree_.add_comment({span(comment.span), comment.own_line});
    return std::move(tree_);
  }

 private:
  NodeId node(const Node& from) {
    Node node = from;
    node.span = span(from.span);
    node.text = tree_.keep(std::string(from.text));
    node.first_child = node.next = no_node;
    const NodeId id = tree_.add(node);
    for (const Node& item : copy_.items(from)) tree_.append_child(id, this->node(item));
    for (const Entry entry : copy_.entries(from)) {
      tree_.append_child(id, this->node(entry.key));
      tree_.append_child(id, this->node(entry.value));
    }
    return id;
  }

  const Draft& cleaned_;
  const Tree& copy_;
  Tree tree_;
};

/// Reads the document from a copy without control characters.
Tree read_cleaned(const source::Source& source, const Draft& cleaned, diagnostics::Diagnostics& diagnostics,
                  const Limits& limits) {
  const source::Source copy(source.name(), std::string(cleaned.bytes()));
  diagnostics::Diagnostics found;
  const Tree tree = read_document(copy, 0, found, limits);
  Return back(cleaned, tree);
  for (const diagnostics::Diagnostic& one : found.all()) {
    diagnostics.report(*one.rule, back.span(one.span), *one.message, one.arguments);
  }
  return back.tree();
}

}  // namespace

Tree parse(const source::Source& source, diagnostics::Diagnostics& diagnostics, const Limits& most) {
  if (source.bytes().size() > most.bytes) {
    diagnostics.report(limits, {0, 0}, message(Limit::size), {{"limit", most.bytes >> 20U}});
    return unreadable();
  }
  const auto cleaned = check_encoding(source, diagnostics);
  if (!cleaned) return unreadable();
  Tree tree = cleaned->repairs() > 0 ? read_cleaned(source, *cleaned, diagnostics, most)
                                     : read_document(source, cleaned->begin(), diagnostics, most);
  check_duplicate_keys(tree, source, diagnostics);
  return tree;
}

}  // namespace cchc::yaml
