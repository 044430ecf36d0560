#include "cchc/yaml/parse.hpp"

#include <string>
#include <utility>

#include "cchc/yaml/rules.hpp"
#include "cchc/yaml/slip.hpp"
#include "yaml/dialect.hpp"
#include "yaml/duplicate_keys.hpp"
#include "yaml/encoding_check.hpp"
#include "yaml/messages.hpp"
#include "yaml/reading.hpp"

namespace cchc::yaml {

namespace {

/// Brings what was read from a cleaned copy of a source back to the source.
class Return {
 public:
  Return(const Draft& cleaned, const Tree& copy) : cleaned_(cleaned), copy_(copy), tree_(cleaned.source()) {}

  source::Span span(source::Span span) const {
    const std::uint32_t begin = cleaned_.begin_in_source(span.begin);
    const std::uint32_t end = cleaned_.end_in_source(span.end);
    return span.empty() ? source::Span{end, end} : source::Span{begin, end};
  }

  Tree tree() {
    for (NodeId id = 0; id < copy_.size(); ++id) add(copy_.node(id));
    for (const Comment& comment : copy_.comments()) tree_.add_comment({span(comment.span), comment.own_line});
    return std::move(tree_);
  }

 private:
  void add(Node node) {
    const std::string_view text = copy_.text(node);
    node.span = span(node.span);
    if (node.kind == Kind::scalar) tree_.set_text(node, text);
    tree_.add(node);
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

Tree parse_without(const Slip& slip, const source::Source& source, diagnostics::Diagnostics& diagnostics) {
  auto mended = check_encoding(source, diagnostics);
  if (!mended) return unreadable();
  diagnostics.report(*slip.finding.rule, slip.finding.span, *slip.finding.message, slip.finding.arguments);
  mended->put({slip.edit.span, slip.edit.text});
  mended->render();
  const source::Source copy(source.name(), std::string(mended->bytes()));
  const auto read = read_dialect(copy.bytes(), 0, {});
  if (!read) return unreadable();
  Tree tree = Return(*mended, *read).tree();
  check_duplicate_keys(tree, source, diagnostics);
  return tree;
}

}  // namespace cchc::yaml
