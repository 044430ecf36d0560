#include "yaml/duplicate_keys.hpp"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "cchc/text/normalize.hpp"
#include "cchc/yaml/rules.hpp"
#include "yaml/example.hpp"
#include "yaml/key_bit.hpp"
#include "yaml/messages.hpp"
#include "yaml/proof.hpp"

namespace cchc::yaml {

namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// Keys of one mapping after the other: most have few, and none twice.
class KeySet {
 public:
  /// `composed`: all texts are in NFC.
  explicit KeySet(bool composed) : composed_(composed) {}

  /// True where two keys of `mapping` are the same.
  bool repeats(const Tree& tree, const Node& mapping) {
    std::uint64_t bits = 0;
    bool differ = true;
    for (const Entry entry : tree.entries(mapping)) {
      const std::string_view key = tree.text(entry.key);
      const std::uint64_t bit = key_bit(key);
      differ = differ && (bits & bit) == 0 && (composed_ || is_ascii(key));
      bits |= bit;
    }
    return !differ && compare(tree, mapping);
  }

 private:
  bool compare(const Tree& tree, const Node& mapping) {
    keys_.clear();
    in_nfc_.clear();
    for (const Entry entry : tree.entries(mapping)) {
      if (entry.key.kind == Kind::scalar && !entry.key.broken) add(tree.text(entry.key));
    }
    std::sort(keys_.begin(), keys_.end());
    return std::adjacent_find(keys_.begin(), keys_.end()) != keys_.end();
  }

  void add(std::string_view key) {
    keys_.push_back(composed_ || is_ascii(key) ? key : in_nfc_.emplace_back(text::nfc(key)));
  }

  std::vector<std::string_view> keys_;
  std::deque<std::string> in_nfc_;  ///< keys that were not
  bool composed_;
};

/// True where some mapping has a key twice.
bool has_duplicates(const Tree& tree, bool composed) {
  KeySet keys(composed);
  for (NodeId id = 0; id < tree.size(); ++id) {
    const Node& node = tree.node(id);
    if (node.kind == Kind::mapping && node.size > 2 && keys.repeats(tree, node)) return true;
  }
  return false;
}

class DuplicateKeys {
 public:
  DuplicateKeys(const Tree& tree, const source::Source& source, diagnostics::Diagnostics& diagnostics)
      : tree_(tree), source_(source), diagnostics_(diagnostics) {}

  /// `item`: the node is one of a list.
  void check(const Node& node, bool item = false) {
    if (node.broken) return;
    for (const Node& one : tree_.items(node)) check(one, true);
    if (node.kind != Kind::mapping) return;
    std::unordered_map<std::string, Entry> first;
    first.reserve(tree_.count(node));
    bool next_item = false;  // from here on the keys are those of another item
    for (const Entry entry : tree_.entries(node)) {
      if (entry.key.kind == Kind::scalar && !entry.key.broken) {
        const auto [place, fresh] = first.try_emplace(text::nfc(tree_.text(entry.key)), entry);
        if (!fresh && !next_item) next_item = report(place->second, entry, item && opens(node, place->second));
      }
      check(entry.value);
    }
  }

 private:
  /// True for the key with which the mapping, in block style, begins.
  static bool opens(const Node& mapping, const Entry& entry) {
    return mapping.style == Style::block && mapping.span.begin == entry.key.span.begin;
  }

  /// True where the key begins another item whose dash is missing, since it opens this one too.
  bool report(const Entry& first, const Entry& again, bool opens_item) {
    if (++reported_ > most_findings) return false;
    const std::size_t first_line = source_.position(first.key.span.begin).line;
    const std::size_t line = source_.position(again.key.span.begin).line;
    const bool texts = first.value.kind == Kind::scalar && again.value.kind == Kind::scalar;
    Duplicate cause = Duplicate::other;
    if (texts && tree_.text(again.key) == "due") cause = Duplicate::two_deadlines;
    if (texts && tree_.text(first.value) == tree_.text(again.value)) cause = Duplicate::same_text;
    if (first_line == line) cause = Duplicate::same_line;
    if (opens_item && cause == Duplicate::other && texts) cause = Duplicate::next_item;
    diagnostics_.report(duplicate_key, again.key.span, message(cause),
                        {{"key", shown(tree_.text(again.key))},
                         {"first", first_line},
                         {"line", line},
                         {"one", shown(tree_.text(first.value))},
                         {"other", shown(tree_.text(again.value))}});
    return cause == Duplicate::next_item;
  }

  const Tree& tree_;
  const source::Source& source_;
  diagnostics::Diagnostics& diagnostics_;
  std::size_t reported_ = 0;
};

}  // namespace

void check_duplicate_keys(const Tree& tree, const source::Source& source, diagnostics::Diagnostics& diagnostics) {
  const bool differ = tree.keys_differ() && source.usual();  // usual letters are in NFC
  if (!differ && has_duplicates(tree, source.usual())) DuplicateKeys(tree, source, diagnostics).check(tree.root());
}

}  // namespace cchc::yaml
