#include "cchc/layout/key_order.hpp"

#include <algorithm>
#include <utility>

#include "cchc/model/fields.hpp"
#include "layout/entry_blocks.hpp"
#include "layout/sheet.hpp"

namespace cchc::layout {

using model::Form;
using model::Object;
using model::Type;
using yaml::Kind;
using yaml::Node;

namespace {

const model::Field* field_of(const Object& object, std::string_view key) {
  const auto found =
      std::find_if(object.fields.begin(), object.fields.end(), [&](const model::Field& one) { return one.key == key; });
  return found == object.fields.end() ? nullptr : &*found;
}

/// Where each entry belongs; keys that the table does not know belong where the one before them does.
std::vector<std::size_t> ranks(const yaml::Tree& tree, const Node& mapping, const Object& object) {
  std::vector<std::size_t> ranks;
  for (const yaml::Entry entry : tree.entries(mapping)) {
    const model::Field* field = field_of(object, tree.text(entry.key));
    const std::size_t before = ranks.empty() ? 0 : ranks.back();
    ranks.push_back(field == nullptr ? before : static_cast<std::size_t>(field - object.fields.data()));
  }
  return ranks;
}

class Walk {
 public:
  Walk(const source::Source& source, const yaml::Tree& tree) : sheet_(source), tree_(tree) {
    for (const yaml::Comment& comment : tree.comments()) {
      if (comment.own_line) sheet_.line_at(comment.span.begin).kind = LineKind::comment;
    }
  }

  void object(const Node& node, const Object& object) {
    if (node.kind != Kind::mapping || node.style != yaml::Style::block) return;
    EntryBlocks blocks(sheet_, tree_, node);
    const std::size_t count = moves.size();
    blocks.sort(ranks(tree_, node, object), moves);
    if (moves.size() > count) return;
    for (const yaml::Entry entry : tree_.entries(node)) {
      if (const model::Field* field = field_of(object, tree_.text(entry.key))) {
        value(entry.value, field->type());
      } else if (object.other != nullptr) {
        value(entry.value, object.other());
      }
    }
  }

  std::vector<source::Edit> moves;

 private:
  void value(const Node& node, const Type& type) {
    if (type.form == Form::object) return object(node, type.object());
    if (type.item == nullptr) return;
    if (type.form == Form::map) {
      for (const yaml::Entry entry : tree_.entries(node)) value(entry.value, type.item());
    } else if (node.kind == Kind::sequence) {
      for (const Node& item : tree_.items(node)) value(item, type.item());
    } else if (type.single_too) {
      value(node, type.item());
    }
  }

  Sheet sheet_;
  const yaml::Tree& tree_;
};

}  // namespace

std::vector<source::Edit> key_order_edits(const source::Source& source, const yaml::Tree& tree) {
  const Node* format = tree.find(tree.root(), "format");
  if (format == nullptr) return {};
  for (const model::DocumentTable& table : model::document_tables()) {
    if (table.format != tree.text(*format)) continue;
    Walk walk(source, tree);
    walk.object(tree.root(), table.root());
    return std::move(walk.moves);
  }
  return {};
}

}  // namespace cchc::layout
