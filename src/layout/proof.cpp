#include "cchc/layout/proof.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "layout/plain_text.hpp"

namespace cchc::layout {

using yaml::Entry;
using yaml::Kind;
using yaml::Node;
using yaml::Style;

namespace {

bool same_style(const Node& before, const Node& after, std::string_view text) {
  if (before.style == after.style) return true;
  const bool quoted = before.style == Style::single_quoted || before.style == Style::double_quoted;
  return quoted && after.style == Style::plain && is_plain_text(text, false);
}

class Comparison {
 public:
  Comparison(const yaml::Tree& before, const yaml::Tree& after, Order order)
      : before_(before), after_(after), order_(order) {}

  bool same(const Node& a, const Node& b) const {
    if (a.kind != b.kind || a.broken != b.broken || before_.text(a) != after_.text(b)) return false;
    if (before_.count(a) != after_.count(b)) return false;
    if (!same_style(a, b, after_.text(b))) return false;
    return a.kind == Kind::mapping ? same_entries(a, b) : same_items(a, b);
  }

 private:
  bool same_items(const Node& a, const Node& b) const {
    const yaml::Items left = before_.items(a);
    const yaml::Items right = after_.items(b);
    auto other = right.begin();
    for (const Node& one : left) {
      if (!same(one, *other)) return false;
      ++other;
    }
    return true;
  }

  bool same_entries(const Node& a, const Node& b) const {
    const std::vector<Entry> left = entries(before_, a);
    const std::vector<Entry> right = entries(after_, b);
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [&](const Entry& one, const Entry& other) {
      return same(one.key, other.key) && same(one.value, other.value);
    });
  }

  /// Where the order is free, sorted by their keys; equal keys stay as they are.
  std::vector<Entry> entries(const yaml::Tree& tree, const Node& mapping) const {
    std::vector<const Node*> keys;
    std::vector<const Node*> values;
    for (const Entry entry : tree.entries(mapping)) {
      keys.push_back(&entry.key);
      values.push_back(&entry.value);
    }
    std::vector<std::size_t> turns(keys.size());
    for (std::size_t i = 0; i < turns.size(); ++i) turns[i] = i;
    if (order_ == Order::free) {
      std::stable_sort(turns.begin(), turns.end(),
                       [&](std::size_t x, std::size_t y) { return tree.text(*keys[x]) < tree.text(*keys[y]); });
    }
    std::vector<Entry> all;
    all.reserve(turns.size());
    for (const std::size_t turn : turns) all.push_back({*keys[turn], *values[turn]});
    return all;
  }

  const yaml::Tree& before_;
  const yaml::Tree& after_;
  Order order_;
};

std::vector<std::string_view> comment_texts(const source::Source& source, const yaml::Tree& tree, Order order) {
  std::vector<std::string_view> texts;
  for (const yaml::Comment& comment : tree.comments()) {
    const std::string_view text = source.text(comment.span);
    texts.push_back(text.substr(0, text.find_last_not_of(" \t\r") + 1));
  }
  if (order == Order::free) std::sort(texts.begin(), texts.end());
  return texts;
}

}  // namespace

bool same_meaning(const yaml::Tree& before, const yaml::Tree& after, Order order) {
  return Comparison(before, after, order).same(before.root(), after.root());
}

bool same_comments(const source::Source& before, const yaml::Tree& before_tree, const source::Source& after,
                   const yaml::Tree& after_tree, Order order) {
  return comment_texts(before, before_tree, order) == comment_texts(after, after_tree, order);
}

}  // namespace cchc::layout
