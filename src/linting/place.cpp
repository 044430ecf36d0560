#include "cchc/linting/place.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "cchc/diagnostics/fingerprint.hpp"
#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::linting {

namespace {

using yaml::Kind;
using yaml::Node;
using yaml::Tree;

/// The keys by which a row is known, the best first.
constexpr std::array<std::string_view, 6> naming_keys{"id", "number", "unit", "name", "heading", "title"};

/// `words`, in quotes where they would blur the path.
std::string step(std::string_view words) {
  const bool plain = !words.empty() && words.find_first_of(".[]\"\r\n\t ") == std::string_view::npos;
  if (plain) return std::string(words);
  std::string quoted = "\"";
  for (const char one : words) quoted += one == '"' || one == '\n' ? '\'' : one;
  return quoted + "\"";
}

/// What an item of a list is called: by its id or name, as it stands where it is plain text, else by its number.
std::string name_of(const Node& item, std::size_t index, const Tree& tree) {
  if (item.kind == Kind::scalar) return step(tree.text(item));
  for (const std::string_view key : naming_keys) {
    const Node* name = tree.find(item, key);
    if (name != nullptr && name->kind == Kind::scalar && !tree.text(*name).empty()) return step(tree.text(*name));
  }
  return std::to_string(index);
}

/// The child of `node` that holds `span`, or whose key does; its step is added to `path`. Null where none is.
const Node* child_with(source::Span span, const Node& node, const Tree& tree, std::string& path) {
  if (node.kind == Kind::sequence) {
    std::size_t index = 0;
    for (const Node& item : tree.items(node)) {
      ++index;
      if (!item.span.contains(span)) continue;
      path += "[" + name_of(item, index, tree) + "]";
      return &item;
    }
  }
  if (node.kind == Kind::mapping) {
    for (const auto entry : tree.entries(node)) {
      const bool at_key = entry.key.span.contains(span);
      if (!at_key && !entry.value.span.contains(span)) continue;
      const std::string key = step(tree.text(entry.key));
      const bool quoted = key.starts_with('"');
      path += quoted ? "[" + key + "]" : (path.empty() ? "" : ".") + key;
      return at_key && entry.value.kind != Kind::scalar ? &entry.key : &entry.value;
    }
  }
  return nullptr;
}

/// In one form of Unicode, runs of white space as one space.
std::string on_one_line(std::string_view typed) {
  constexpr std::string_view white = " \t\r\n";
  std::string line;
  const std::string composed = text::nfc(typed);
  const std::string_view text = composed;
  for (std::size_t at = text.find_first_not_of(white); at != std::string_view::npos;
       at = text.find_first_not_of(white, at)) {
    const std::size_t end = std::min(text.find_first_of(white, at), text.size());
    line += (line.empty() ? "" : " ") + std::string(text.substr(at, end - at));
    at = end;
  }
  return line;
}

std::string shortened(std::string text) {
  constexpr std::size_t longest = 80;
  constexpr std::size_t digits = 8;
  std::size_t at = 0;
  for (std::size_t letters = 0; at < text.size(); ++letters) {
    if (letters == longest) return text.substr(0, at) + "… " + diagnostics::digest(text).substr(0, digits);
    at += text::decode(std::string_view(text).substr(at)).bytes;
  }
  return text;
}

}  // namespace

Place place_of(source::Span span, const source::Source& source, const Tree& tree) {
  Place place;
  if (span == source::Span{}) return place;  // 1:1 stands for the whole document
  const Node* innermost = &tree.root();
  for (const Node* node = innermost; node != nullptr;) {
    innermost = node;
    node = child_with(span, *node, tree, place.path);
  }
  const bool part = innermost->span.contains(span) && innermost->span != span;
  place.path = text::nfc(place.path);
  const bool scalar = innermost->kind == Kind::scalar && !part;
  place.value = shortened(on_one_line(scalar ? tree.text(*innermost) : source.text(span)));
  return place;
}

Place place_of(const diagnostics::Diagnostic& finding, const source::Source& source, const Tree& tree) {
  Place place = place_of(finding.span, source, tree);
  for (const diagnostics::Argument& one : finding.arguments) {
    const bool names = one.name == "id" || one.name == "key";
    if (names && place.value.find(one.vi) == std::string::npos) place.value += " ← " + shortened(on_one_line(one.vi));
  }
  return place;
}

}  // namespace cchc::linting
