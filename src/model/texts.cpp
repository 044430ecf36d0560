#include "cchc/model/texts.hpp"

#include <algorithm>

#include "cchc/text/odd_letters.hpp"

namespace cchc::model {

namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

void add_texts(const yaml::Tree& tree, const yaml::Node& node, std::vector<Scalar>& words) {
  if (node.kind == yaml::Kind::scalar && !is_ascii(node.text)) {
    words.push_back({node.text, node.span, node.span, &node, node.broken});
  }
  for (const yaml::Node& item : tree.items(node)) add_texts(tree, item, words);
  for (const yaml::Entry entry : tree.entries(node)) {
    add_texts(tree, entry.key, words);
    add_texts(tree, entry.value, words);
  }
}

}  // namespace

Texts texts_of(const Parsed& parsed) {
  Texts texts{{}, Places(*parsed.source, *parsed.tree)};
  const std::string_view bytes = parsed.source->bytes().substr(parsed.source->bom());
  if (!text::all_usual(bytes)) add_texts(*parsed.tree, parsed.tree->root(), texts.words);
  return texts;
}

}  // namespace cchc::model
