#include "phrases/compiled_pattern.hpp"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <utility>

namespace cchc::phrases {

namespace {

constexpr std::string_view gap = "{...}";

struct Element {
  std::string_view alternatives;
  bool optional = false;
  bool again = false;
};

std::string_view take_until(std::string_view& text, char mark) {
  const std::size_t size = std::min(text.find(mark), text.size());
  const std::string_view taken = text.substr(0, size);
  text.remove_prefix(std::min(size + 1, text.size()));
  return taken;
}

Element take_element(std::string_view& pattern) {
  Element element{take_until(pattern, ' ')};
  const char last = element.alternatives.back();
  if (element.alternatives.size() == 1 || (last != '?' && last != '+' && last != '*')) return element;
  element.alternatives.remove_suffix(1);
  element.optional = last != '+';
  element.again = last != '?';
  return element;
}

Alternative alternative_of(std::string_view typed, const Grammar& grammar) {
  Alternative one;
  if (typed.front() != '{' || typed.size() == 1) {
    while (!typed.empty()) one.words.push_back(take_until(typed, '_'));
    return one;
  }
  one.name = typed;
  const auto slot =
      std::find_if(grammar.slots.begin(), grammar.slots.end(), [&](const Slot& other) { return other.name == typed; });
  if (slot != grammar.slots.end()) one.size = slot->size;
  return one;
}

CompiledPattern compile(std::string_view pattern, const Grammar& grammar) {
  CompiledPattern compiled{std::string(pattern), {}};
  while (!pattern.empty()) {
    Element element = take_element(pattern);
    CompiledPattern::Part& part = compiled.parts.emplace_back();
    part.optional = element.optional;
    part.again = element.again;
    part.gap = element.alternatives == gap;
    while (!element.alternatives.empty()) {
      part.alternatives.push_back(alternative_of(take_until(element.alternatives, '|'), grammar));
    }
  }
  return compiled;
}

}  // namespace

std::size_t Alternative::fit(Tokens tokens) const {
  if (!name.empty()) return size == nullptr || tokens.empty() ? 0 : size(tokens);
  if (words.size() > tokens.size()) return 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (tokens[at].text != words[at]) return 0;
  }
  return words.size();
}

const CompiledPattern& compiled(std::string_view pattern, const Grammar& grammar) {
  using Key = std::pair<const void*, const void*>;
  struct Hash {
    std::size_t operator()(const Key& key) const {
      return reinterpret_cast<std::uintptr_t>(key.first) ^ reinterpret_cast<std::uintptr_t>(key.second) << 1U;
    }
  };
  thread_local std::unordered_map<Key, CompiledPattern, Hash> known;
  CompiledPattern& one = known[{pattern.data(), grammar.slots.data()}];
  if (one.pattern != pattern) one = compile(pattern, grammar);
  return one;
}

std::vector<std::string_view> first_words(std::string_view pattern) {
  Element element = take_element(pattern);
  if (element.optional) return {};
  std::vector<std::string_view> words;
  while (!element.alternatives.empty()) {
    std::string_view alternative = take_until(element.alternatives, '|');
    if (alternative.front() == '{') return {};
    words.push_back(take_until(alternative, '_'));
  }
  return words;
}

}  // namespace cchc::phrases
