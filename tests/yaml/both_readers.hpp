#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/source/source.hpp"
#include "cchc/yaml/parse.hpp"
#include "cchc/yaml/tree.hpp"
#include "yaml/dialect.hpp"
#include "yaml/encoding_check.hpp"
#include "yaml/reading.hpp"

/// One text read with the reader of the dialect and without it.
class BothReaders {
 public:
  explicit BothReaders(std::string text, const cchc::yaml::Limits& limits = {})
      : source_("test.yaml", std::move(text)) {
    cchc::diagnostics::Diagnostics encoding;
    const auto clean = cchc::yaml::check_encoding(source_, encoding);
    if (!clean || clean->repairs() > 0) return;
    using cchc::yaml::Readers;
    cchc::diagnostics::Diagnostics found;
    cchc::diagnostics::Diagnostics judged;
    const auto tree = read_document(source_, clean->begin(), found, limits, Readers::dialect_first);
    const auto other = read_document(source_, clean->begin(), judged, limits, Readers::yaml_alone);
    accepted_ = read_dialect(source_.bytes(), clean->begin(), limits).has_value();
    compare(found.all(), judged.all());
    compare(tree, other);
  }

  /// True where the text is of the dialect.
  bool accepted() const { return accepted_; }

  /// The first difference between both readings; empty where there is none.
  const std::string& difference() const { return difference_; }

 private:
  using Findings = std::vector<cchc::diagnostics::Diagnostic>;

  void compare(const Findings& found, const Findings& judged) {
    if (found.size() != judged.size()) note("count of findings", found.size(), judged.size());
    for (std::size_t i = 0; i < found.size() && difference_.empty(); ++i) {
      const std::string one = shown(found[i]);
      const std::string other = shown(judged[i]);
      if (one != other) note("finding", one, other);
    }
  }

  void compare(const cchc::yaml::Tree& tree, const cchc::yaml::Tree& judged) {
    if (tree.size() != judged.size()) note("count of nodes", tree.size(), judged.size());
    if (tree.comments().size() != judged.comments().size()) {
      note("count of comments", tree.comments().size(), judged.comments().size());
    }
    for (cchc::yaml::NodeId id = 0; id < tree.size() && difference_.empty(); ++id) {
      const std::string one = shown(tree, tree.node(id));
      const std::string other = shown(judged, judged.node(id));
      if (one != other) note("node", one, other);
    }
    for (std::size_t i = 0; i < tree.comments().size() && difference_.empty(); ++i) {
      const std::string one = shown(tree.comments()[i]);
      const std::string other = shown(judged.comments()[i]);
      if (one != other) note("comment", one, other);
    }
  }

  template <typename Value>
  void note(std::string_view what, const Value& one, const Value& other) {
    if (difference_.empty()) difference_ = fmt::format("{}: {} instead of {}", what, one, other);
  }

  static std::string shown(const cchc::yaml::Tree& tree, const cchc::yaml::Node& node) {
    const std::uint32_t size = node.kind == cchc::yaml::Kind::scalar ? 0 : node.size;
    return fmt::format("kind {} style {} broken {} size {} last {} at {}-{} \"{}\"", static_cast<int>(node.kind),
                       static_cast<int>(node.style), node.broken ? 1 : 0, size, node.last ? 1 : 0, node.span.begin,
                       node.span.end, tree.text(node));
  }

  static std::string shown(const cchc::diagnostics::Diagnostic& one) {
    return fmt::format("{}-{} {}", one.span.begin, one.span.end, what(one, cchc::text::Language::en));
  }

  static std::string shown(const cchc::yaml::Comment& comment) {
    return fmt::format("{}-{} {}", comment.span.begin, comment.span.end, comment.own_line);
  }

  cchc::source::Source source_;
  bool accepted_ = false;
  std::string difference_;
};
