#include "phrases/pattern.hpp"

#include <algorithm>
#include <utility>

namespace cchc::phrases {

namespace {

constexpr std::size_t longest_gap = 16;
constexpr std::size_t most_fillers = 4;  ///< between two elements
constexpr std::size_t most_times = 8;    ///< of an element that may come again

bool fits_gap(const Token& token) {
  constexpr std::string_view signs[] = {"-", "/", "&", "…"};
  return token.word() || (token.kind == Token::Kind::symbol &&
                          std::find(std::begin(signs), std::end(signs), token.text) != std::end(signs));
}

class Matcher {
 public:
  Matcher(const Pattern& pattern, Tokens tokens, const Grammar& grammar, bool to_the_end)
      : pattern_(pattern), parts_(pattern.parts()), tokens_(tokens), grammar_(grammar), to_the_end_(to_the_end) {}

  /// Fits the parts from `part` on to the tokens from `at` on.
  bool run(std::size_t part, std::size_t at, std::size_t fillers = 0) {
    if (part == parts_.size()) return finish(at);
    if (parts_[part].gap) return run_gap(part + 1, at);
    if (run_part(part, at, 1)) return true;
    const bool filler = at > 0 && at < tokens_.size() && fillers < most_fillers && is_filler(tokens_[at]);
    if (filler && run(part, at + 1, fillers + 1)) return true;
    return parts_[part].optional && run(part + 1, at);
  }

  Match take() { return std::move(match_); }

 private:
  bool finish(std::size_t at) {
    if (to_the_end_ && at < tokens_.size()) return false;
    match_.size = at;
    return true;
  }

  bool run_gap(std::size_t rest, std::size_t at) {
    const std::size_t last = std::min(at + longest_gap, tokens_.size());
    for (;; ++at) {
      if (run(rest, at)) return true;
      if (at >= last || !fits_gap(tokens_[at])) return false;
    }
  }

  bool run_part(std::size_t part, std::size_t at, std::size_t times) {
    if (at == tokens_.size() || (parts_[part].first_bytes & Pattern::bit_of(*tokens_[at].text.c_str())) == 0)
      return false;
    const Tokens tokens = tokens_.subspan(at);
    for (std::string_view left = pattern_.alternatives(parts_[part]); !left.empty();) {
      const std::string_view alternative = take_alternative(left);
      const bool slot = is_slot(alternative);
      const std::size_t size = slot ? fit_slot(alternative, tokens) : fit_words(alternative, tokens);
      if (size == 0) continue;
      if (slot) capture({alternative, tokens.first(size)});
      const bool again = parts_[part].again && times < most_times;
      if (again && run_part(part, at + size, times + 1)) return true;
      if (run(part + 1, at + size)) return true;
      if (slot) match_.captures.pop_back();
    }
    return false;
  }

  void capture(const Capture& taken) {
    constexpr std::size_t usual = 4;
    if (match_.captures.empty()) match_.captures.reserve(usual);
    match_.captures.push_back(taken);
  }

  std::size_t fit_slot(std::string_view name, Tokens tokens) const {
    for (const Slot& slot : grammar_.slots) {
      if (slot.name[1] == name[1] && slot.name == name) return slot.size(tokens);
    }
    return 0;
  }

  bool is_filler(const Token& token) const {
    return std::find(grammar_.fillers.begin(), grammar_.fillers.end(), token.text) != grammar_.fillers.end();
  }

  const Pattern& pattern_;
  std::span<const Pattern::Part> parts_;
  Tokens tokens_;
  const Grammar& grammar_;
  bool to_the_end_;
  Match match_;
};

std::optional<Match> match(const Pattern& pattern, Tokens tokens, const Grammar& grammar, bool to_the_end) {
  if (tokens.empty()) return std::nullopt;
  Matcher matcher(pattern, tokens, grammar, to_the_end);
  if (!matcher.run(0, 0)) return std::nullopt;
  return matcher.take();
}

}  // namespace

std::size_t fit_words(std::string_view joined, Tokens tokens) {
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const std::string_view word = tokens[at].text;
    if (joined.front() != *word.data() || !joined.starts_with(word) || word.find('_') != std::string_view::npos)
      return 0;
    if (joined.size() == word.size()) return at + 1;
    if (joined[word.size()] != '_') return 0;
    joined.remove_prefix(word.size() + 1);
  }
  return 0;
}

Tokens Match::slot(std::string_view name, std::size_t number) const {
  for (const Capture& capture : captures) {
    if (capture.slot == name && number-- == 0) return capture.tokens;
  }
  return {};
}

std::optional<Match> match(const Pattern& pattern, Tokens tokens, const Grammar& grammar) {
  return match(pattern, tokens, grammar, false);
}

std::optional<Match> match_whole(const Pattern& pattern, Tokens tokens, const Grammar& grammar) {
  return match(pattern, tokens, grammar, true);
}

}  // namespace cchc::phrases
