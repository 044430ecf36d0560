#include "cchc/model/texts.hpp"

#include <algorithm>

#include "cchc/text/odd_letters.hpp"

namespace cchc::model {

namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

std::vector<Scalar> texts_in(const yaml::Tree& tree) {
  std::vector<Scalar> words;
  for (yaml::NodeId id = 0; id < tree.size(); ++id) {
    const yaml::Node& node = tree.node(id);
    if (node.kind != yaml::Kind::scalar || is_ascii(node.text)) continue;
    words.push_back({node.text, node.span, node.span.begin, id & Scalar::absent, node.broken});
  }
  return words;
}

}  // namespace

Texts texts_of(const Parsed& parsed) {
  Texts texts{{}, Places(*parsed.source, *parsed.tree)};
  const std::string_view bytes = parsed.source->bytes().substr(parsed.source->bom());
  if (!text::all_usual(bytes)) texts.words = texts_in(*parsed.tree);
  return texts;
}

}  // namespace cchc::model
