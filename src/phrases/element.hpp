#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace cchc::phrases {

/// One element of a pattern, as `match` tells.
struct Element {
  std::string_view alternatives;
  bool optional = false;
  bool again = false;
};

/// Takes what stands before `mark` off the front, the mark too; all of it where there is none.
constexpr std::string_view take_until(std::string_view& text, char mark) {
  const std::size_t size = std::min(text.find(mark), text.size());
  const std::string_view taken = text.substr(0, size);
  text.remove_prefix(std::min(size + 1, text.size()));
  return taken;
}

constexpr Element take_element(std::string_view& pattern) {
  Element element{take_until(pattern, ' ')};
  const char last = element.alternatives.back();
  if (element.alternatives.size() == 1 || (last != '?' && last != '+' && last != '*')) return element;
  element.alternatives.remove_suffix(1);
  element.optional = last != '+';
  element.again = last != '?';
  return element;
}

/// Takes the first of several alternatives off the front: words joined with `_`, or a slot.
constexpr std::string_view take_alternative(std::string_view& alternatives) { return take_until(alternatives, '|'); }

constexpr bool is_slot(std::string_view alternative) { return alternative.front() == '{' && alternative.size() > 1; }

/// Calls `take(word)` for each word with which what `pattern` fits can begin; false where anything can.
template <class Take>
constexpr bool for_each_first_word(std::string_view pattern, Take take) {
  const Element element = take_element(pattern);
  for (std::string_view left = element.alternatives; !left.empty();) {
    if (is_slot(take_alternative(left))) return false;
  }
  if (element.optional) return false;
  for (std::string_view left = element.alternatives; !left.empty();) {
    std::string_view alternative = take_alternative(left);
    take(take_until(alternative, '_'));
  }
  return true;
}

}  // namespace cchc::phrases
