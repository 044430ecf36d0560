#include "cchc/phrases/result.hpp"

#include "phrases/figure.hpp"
#include "phrases/pattern.hpp"

namespace cchc::phrases {

namespace {

struct ResultForm {
  Pattern pattern;
  ResultKind kind;
};

/// The first row that fits counts.
constexpr ResultForm forms[] = {
    {"không|chưa có? phát_sinh {words}?", ResultKind::nothing_arose},
    {"không|chưa có {...} phát_sinh", ResultKind::nothing_arose},
    {"n / a", ResultKind::nothing_arose},
    {"rank|hạng|thứ_hạng|xếp_hạng|xếp|đứng|vị_trí|vị_thứ|nhóm|thứ+ {n} /|trên|trong tổng? số? {n} {words}?",
     ResultKind::rank},
    {"rank|hạng|thứ_hạng|xếp_hạng|xếp_thứ|đứng_thứ|vị_trí|vị_thứ+ {n}", ResultKind::rank},
    {"đạt|hoàn_thành|tỷ_lệ|:* {n} /|trên|trong tổng? số? {n} {words}? {percent}?", ResultKind::ratio},
    {"đạt|hoàn_thành|tỷ_lệ|:* {stated} ( {n} / {n} {words}? )", ResultKind::ratio},
    {"đạt|hoàn_thành|tỷ_lệ|là|bằng|:* {f} {words}?", ResultKind::figure},
};

std::size_t number(Tokens tokens) { return tokens.front().number ? 1 : 0; }

/// Words that name what was counted; "trở lên" would make a target of it.
std::size_t words(Tokens tokens) {
  std::size_t size = 0;
  while (size < tokens.size() && (tokens[size].word() || tokens[size].symbol(",")) && tokens[size].text != "trở")
    ++size;
  return size;
}

constexpr Slot number_slot[] = {{"{n}", number}};

/// `(62,9%)`, `= 62,9%`, `đạt 62,9%` behind a ratio.
std::size_t percent_behind(Tokens tokens) {
  const auto fit = match("(|=|,|-|đạt|tỷ_lệ|bằng* {n} % )?", tokens, {number_slot, {}});
  return fit ? fit->size : 0;
}

/// `62,9%` before a ratio.
std::size_t stated(Tokens tokens) {
  const auto fit = match("{n} %", tokens, {number_slot, {}});
  return fit ? fit->size : 0;
}

constexpr Slot slots[] = {
    {"{n}", number}, {"{f}", figure_size}, {"{words}", words}, {"{percent}", percent_behind}, {"{stated}", stated},
};

constexpr Grammar grammar{slots, {}};

const Number& number_in(Tokens tokens) { return *tokens.front().number; }

/// The decimals behind the comma as typed: `62,90` has two.
unsigned decimals(std::string_view written) {
  const std::size_t mark = written.find_first_of(",.");
  return mark == std::string_view::npos ? 0 : static_cast<unsigned>(written.size() - mark - 1);
}

/// Half a unit of the last decimal typed: how far a rounded percentage may stand from the exact one.
bool agrees(const Ratio& ratio, const Token& stated) {
  if (ratio.of.zero()) return false;
  const Decimal half(5, decimals(stated.written) + 1);
  const Decimal& value = stated.number->value;
  return compare_percent(ratio, value + half) <= 0 && compare_percent(ratio, value - half) >= 0;
}

Reading<ResultValue> ratio(const Match& fit, ResultKind kind) {
  const Number& done = number_in(fit.slot("{n}", 0));
  ResultValue value;
  value.kind = kind;
  value.ratio.done = done.value;
  value.ambiguous = done.ambiguous;
  if (!fit.slot("{n}", 1).empty()) {
    const Number& of = number_in(fit.slot("{n}", 1));
    value.ratio.of = of.value;
    value.ambiguous = value.ambiguous || of.ambiguous;
  }
  const Tokens before = fit.slot("{stated}");
  for (const Token& token : before.empty() ? fit.slot("{percent}") : before) {
    if (!token.number || agrees(value.ratio, token)) continue;
    std::string parts = vietnamese(value.ratio.done) + "/" + vietnamese(value.ratio.of);
    return ReadingError{Refusal::ambiguous, {parts, vietnamese(token.number->value) + "%"}};
  }
  return value;
}

Reading<ResultValue> figure_value(const Match& fit) {
  Figure read = *figure_at(fit.slot("{f}"));
  ResultValue value;
  value.figure = read.value;
  value.unit = std::move(read.unit);
  value.ambiguous = read.ambiguous;
  return value;
}

Reading<ResultValue> build(ResultKind kind, const Match& fit) {
  switch (kind) {
    case ResultKind::figure: return figure_value(fit);
    case ResultKind::nothing_arose: break;
    case ResultKind::ratio:
    case ResultKind::rank: return ratio(fit, kind);
  }
  ResultValue value;
  value.kind = ResultKind::nothing_arose;
  return value;
}

bool holds_number(Tokens tokens) {
  for (const Token& token : tokens) {
    if (token.kind == Token::Kind::number) return true;
  }
  return false;
}

}  // namespace

Reading<ResultValue> read_result(std::string_view phrase) {
  const Phrase words_of(phrase, Numbers::decimal);
  Tokens tokens = words_of.tokens();
  if (!tokens.empty() && (tokens.back().symbol(".") || tokens.back().symbol(";")))
    tokens = tokens.first(tokens.size() - 1);
  if (tokens.empty()) return Refusal::empty;
  if (words_of.too_long()) return Refusal::not_understood;
  for (const ResultForm& form : forms) {
    const auto fit = match_whole(form.pattern, tokens, grammar);
    if (fit) return build(form.kind, *fit);
  }
  if (match("không_có", tokens, {})) return ReadingError{Refusal::ambiguous, {"0", "không phát sinh"}};
  return holds_number(tokens) ? Refusal::not_understood : Refusal::no_figure;
}

std::string print(const ResultValue& value) {
  const std::string parts = vietnamese(value.ratio.done) + "/" + vietnamese(value.ratio.of);
  switch (value.kind) {
    case ResultKind::ratio: return parts;
    case ResultKind::rank: return value.ratio.of.zero() ? "rank " + vietnamese(value.ratio.done) : "rank " + parts;
    case ResultKind::figure: return print(value.figure, value.unit);
    case ResultKind::nothing_arose: break;
  }
  return "không phát sinh";
}

}  // namespace cchc::phrases
