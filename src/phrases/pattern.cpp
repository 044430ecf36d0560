#include "phrases/pattern.hpp"

#include <algorithm>
#include <utility>

#include "phrases/compiled_pattern.hpp"

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
  Matcher(const CompiledPattern& compiled, Tokens tokens, const Grammar& grammar, bool to_the_end)
      : parts_(compiled.parts), tokens_(tokens), grammar_(grammar), to_the_end_(to_the_end) {}

  /// Fits the parts from `part` on to the tokens from `at` on.
  bool run(std::size_t part, std::size_t at, std::size_t fillers = 0) {
    if (part == parts_.size()) return finish(at);
    const CompiledPattern::Part& here = parts_[part];
    if (here.gap) return run_gap(part + 1, at);
    if (run_part(part, at, 1)) return true;
    const bool filler = at > 0 && at < tokens_.size() && fillers < most_fillers && is_filler(tokens_[at]);
    if (filler && run(part, at + 1, fillers + 1)) return true;
    return here.optional && run(part + 1, at);
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
    for (const Alternative& alternative : parts_[part].alternatives) {
      const std::size_t size = alternative.fit(tokens_.subspan(at));
      if (size == 0) continue;
      const bool slot = !alternative.name.empty();
      if (slot) match_.captures.push_back({alternative.name, tokens_.subspan(at, size)});
      const bool again = parts_[part].again && times < most_times;
      if (again && run_part(part, at + size, times + 1)) return true;
      if (run(part + 1, at + size)) return true;
      if (slot) match_.captures.pop_back();
    }
    return false;
  }

  bool is_filler(const Token& token) const {
    return std::find(grammar_.fillers.begin(), grammar_.fillers.end(), token.text) != grammar_.fillers.end();
  }

  const std::vector<CompiledPattern::Part>& parts_;
  Tokens tokens_;
  const Grammar& grammar_;
  bool to_the_end_;
  Match match_;
};

std::optional<Match> match(std::string_view pattern, Tokens tokens, const Grammar& grammar, bool to_the_end) {
  if (tokens.empty()) return std::nullopt;
  Matcher matcher(compiled(pattern, grammar), tokens, grammar, to_the_end);
  if (!matcher.run(0, 0)) return std::nullopt;
  return matcher.take();
}

}  // namespace

Tokens Match::slot(std::string_view name, std::size_t number) const {
  for (const Capture& capture : captures) {
    if (capture.slot == name && number-- == 0) return capture.tokens;
  }
  return {};
}

std::optional<Match> match(std::string_view pattern, Tokens tokens, const Grammar& grammar) {
  return match(pattern, tokens, grammar, false);
}

std::optional<Match> match_whole(std::string_view pattern, Tokens tokens, const Grammar& grammar) {
  return match(pattern, tokens, grammar, true);
}

}  // namespace cchc::phrases
