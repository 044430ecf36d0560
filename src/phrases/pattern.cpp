#include "phrases/pattern.hpp"

#include <algorithm>

namespace cchc::phrases {

namespace {

constexpr std::string_view gap = "{...}";
constexpr std::size_t longest_gap = 16;
constexpr std::size_t most_fillers = 4;  ///< between two elements
constexpr std::size_t most_times = 8;    ///< of an element that may come again

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

/// The number of tokens that the words joined by `_` take, 0 where they do not fit.
std::size_t size_of_words(std::string_view words, Tokens tokens) {
  std::size_t size = 0;
  while (!words.empty()) {
    const std::string_view word = take_until(words, '_');
    if (size >= tokens.size() || tokens[size].text != word) return 0;
    ++size;
  }
  return size;
}

bool fits_gap(const Token& token) {
  constexpr std::string_view signs[] = {"-", "/", "&", "…"};
  return token.word() || (token.kind == Token::Kind::symbol &&
                          std::find(std::begin(signs), std::end(signs), token.text) != std::end(signs));
}

class Matcher {
 public:
  Matcher(Tokens tokens, const Grammar& grammar, bool to_the_end)
      : tokens_(tokens), grammar_(grammar), to_the_end_(to_the_end) {}

  bool run(std::string_view pattern, std::size_t at, std::size_t fillers = 0) {
    if (pattern.empty()) return finish(at);
    const std::string_view here = pattern;
    const Element element = take_element(pattern);
    if (element.alternatives == gap) return run_gap(pattern, at);
    if (run_element(element, pattern, at, 1)) return true;
    const bool filler = at > 0 && at < tokens_.size() && fillers < most_fillers && is_filler(tokens_[at]);
    if (filler && run(here, at + 1, fillers + 1)) return true;
    return element.optional && run(pattern, at);
  }

  Match take() { return std::move(match_); }

 private:
  bool finish(std::size_t at) {
    if (to_the_end_ && at < tokens_.size()) return false;
    match_.size = at;
    return true;
  }

  bool run_gap(std::string_view rest, std::size_t at) {
    const std::size_t last = std::min(at + longest_gap, tokens_.size());
    for (;; ++at) {
      if (run(rest, at)) return true;
      if (at >= last || !fits_gap(tokens_[at])) return false;
    }
  }

  bool run_element(const Element& element, std::string_view rest, std::size_t at, std::size_t times) {
    std::string_view alternatives = element.alternatives;
    while (!alternatives.empty()) {
      const std::string_view alternative = take_until(alternatives, '|');
      const bool slot = alternative.front() == '{' && alternative.size() > 1;
      const std::size_t size = slot ? size_of_slot(alternative, at) : size_of_words(alternative, tokens_.subspan(at));
      if (size == 0) continue;
      if (slot) match_.captures.push_back({alternative, tokens_.subspan(at, size)});
      const bool again = element.again && times < most_times;
      if (again && run_element(element, rest, at + size, times + 1)) return true;
      if (run(rest, at + size)) return true;
      if (slot) match_.captures.pop_back();
    }
    return false;
  }

  std::size_t size_of_slot(std::string_view name, std::size_t at) const {
    for (const Slot& slot : grammar_.slots) {
      if (slot.name == name) return at < tokens_.size() ? slot.size(tokens_.subspan(at)) : 0;
    }
    return 0;
  }

  bool is_filler(const Token& token) const {
    return std::find(grammar_.fillers.begin(), grammar_.fillers.end(), token.text) != grammar_.fillers.end();
  }

  Tokens tokens_;
  const Grammar& grammar_;
  bool to_the_end_;
  Match match_;
};

std::optional<Match> match(std::string_view pattern, Tokens tokens, const Grammar& grammar, bool to_the_end) {
  Matcher matcher(tokens, grammar, to_the_end);
  if (tokens.empty() || !matcher.run(pattern, 0)) return std::nullopt;
  return matcher.take();
}

}  // namespace

Tokens Match::slot(std::string_view name, std::size_t number) const {
  for (const Capture& capture : captures) {
    if (capture.slot == name && number-- == 0) return capture.tokens;
  }
  return {};
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

std::optional<Match> match(std::string_view pattern, Tokens tokens, const Grammar& grammar) {
  return match(pattern, tokens, grammar, false);
}

std::optional<Match> match_whole(std::string_view pattern, Tokens tokens, const Grammar& grammar) {
  return match(pattern, tokens, grammar, true);
}

}  // namespace cchc::phrases
