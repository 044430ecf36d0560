#include "phrases/target_scan.hpp"

#include <algorithm>

namespace cchc::phrases {

namespace {

/// Words before "không có" that leave it at the start of its clause.
constexpr std::string_view openings[] = {"bảo", "đảm", "trong", "năm"};

/// Signs that bear on a figure: left over, they have not been understood.
constexpr std::string_view operators[] = {"≥", "≤", "<", ">", "=", "+", "~", "±", "≈", ".."};

/// Signs of prose that may stand beside a figure; any other there has not been understood.
constexpr std::string_view prose_signs[] = {"-", "/", ":", "…", "&", "*", "[", "]"};

/// Words between prose and a figure without operator and unit, beside the fillers.
constexpr std::string_view connectors[] = {"thành", "lên", "còn", "đủ", "có", "bằng", "cả"};

bool one_of(std::string_view text, std::span<const std::string_view> texts) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

bool is_mark(Meaning meaning) {
  switch (meaning) {
    case Meaning::name:
    case Meaning::by_year:
    case Meaning::in_year:
    case Meaning::aspiration:
    case Meaning::if_any: return true;
    default: return false;
  }
}

bool clause_starts_behind(const std::vector<Found>& found) {
  for (auto at = found.rbegin(); at != found.rend(); ++at) {
    if (at->meaning == Meaning::separator) return true;
    const bool opening = at->meaning == Meaning::words &&
                         std::all_of(at->tokens.begin(), at->tokens.end(),
                                     [](const Token& token) { return !token.word() || one_of(token.text, openings); });
    if (!opening && !is_mark(at->meaning)) return false;
  }
  return true;
}

/// `-5%` is neither a bullet nor a dash between two words.
bool signed_number(Tokens tokens) {
  return tokens.size() > 1 && tokens[0].symbol("-") && !tokens[0].glued && tokens[1].glued &&
         tokens[1].kind == Token::Kind::number;
}

Meaning meaning_alone(Tokens tokens) {
  const Token& token = tokens.front();
  if (token.kind == Token::Kind::number || signed_number(tokens)) return Meaning::refused;
  return one_of(token.text, operators) ? Meaning::refused : Meaning::words;
}

/// "cải cách hành chính 2025": a bare year behind a noun.
bool names_year(const Found& next, const std::vector<Found>& found) {
  if (next.meaning != Meaning::equal || next.tokens.size() != 1 || found.empty()) return false;
  const Token& before = found.back().tokens.back();
  const bool noun =
      found.back().meaning == Meaning::words && before.word() && !one_of(before.text, target_grammar().fillers);
  return noun && match("{y}", next.tokens, target_grammar()).has_value();
}

/// "abc 5": nothing ties a bare number to the words before it.
bool loose_number(const Found& next, const std::vector<Found>& found) {
  if (next.meaning != Meaning::equal || next.tokens.size() != 1 || found.empty()) return false;
  const Token& before = found.back().tokens.back();
  return found.back().meaning == Meaning::words && before.word() && !one_of(before.text, connectors) &&
         !one_of(before.text, target_grammar().fillers);
}

bool odd_sign(const Token& token) { return token.kind == Token::Kind::symbol && !one_of(token.text, prose_signs); }

/// `5 %% x`, `|5`: a sign that belongs to no prose touches what has been read, or a `%` a word (`9x%`).
bool unexplained_sign(const Found& next, const std::vector<Found>& found) {
  if (found.empty()) return false;
  const Found& before = found.back();
  if (is_reading(next.meaning)) return before.meaning == Meaning::words && odd_sign(before.tokens.back());
  const Token& sign = next.tokens.front();
  if (next.meaning != Meaning::words || !odd_sign(sign)) return false;
  return is_reading(before.meaning) || (sign.symbol("%") && sign.glued && before.tokens.back().word());
}

/// `2025` and nothing else may be a year or a count.
bool year_alone(const Found& next, Tokens phrase) {
  constexpr int first = 2000;
  constexpr int last = 2099;
  const auto value = phrase.size() == 1 ? whole(phrase.front()) : std::nullopt;
  return next.meaning == Meaning::equal && value && first <= *value && *value <= last;
}

Found longest_form(Tokens tokens, bool clause_start) {
  Found best;
  FormsThere forms(tokens.front().text);
  while (const TargetForm* form = forms.next()) {
    if (form->meaning == Meaning::zero && !clause_start) continue;
    auto fit = match(form->pattern, tokens, target_grammar());
    if (fit && fit->size > best.match.size) best = {form->meaning, tokens.first(fit->size), std::move(*fit)};
  }
  if (best.match.size == 0) best = {meaning_alone(tokens), tokens.first(1), {}};
  return best;
}

}  // namespace

bool is_reading(Meaning meaning) { return meaning >= Meaning::at_least; }

std::vector<Found> scan_target(Tokens tokens) {
  std::vector<Found> found;
  for (std::size_t at = 0; at < tokens.size();) {
    Found next = longest_form(tokens.subspan(at), clause_starts_behind(found));
    if (names_year(next, found)) next.meaning = Meaning::name;
    if (loose_number(next, found) || unexplained_sign(next, found)) next.meaning = Meaning::refused;
    if (year_alone(next, tokens)) next.meaning = Meaning::refused;
    const std::size_t size = next.tokens.size();
    const bool more_words = next.meaning == Meaning::words && !found.empty() && found.back().meaning == Meaning::words;
    if (more_words) {
      found.back().tokens = tokens.subspan(at - found.back().tokens.size(), found.back().tokens.size() + size);
    } else {
      found.push_back(std::move(next));
    }
    at += size;
  }
  return found;
}

}  // namespace cchc::phrases
