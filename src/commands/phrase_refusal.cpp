#include "commands/phrase_refusal.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "cchc/linting/catalogue.hpp"
#include "cchc/phrases/deadline.hpp"
#include "cchc/phrases/document_number.hpp"
#include "cchc/phrases/due_rule.hpp"
#include "cchc/phrases/period.hpp"
#include "cchc/phrases/target.hpp"
#include "cchc/text/closest.hpp"
#include "cchc/text/fold.hpp"

namespace cchc::commands {

namespace {

using phrases::PhraseKind;
using phrases::ReadingError;
using phrases::Refusal;
using text::Bilingual;

constexpr PhraseKind tried_kinds[] = {PhraseKind::document, PhraseKind::due_rule, PhraseKind::due, PhraseKind::target};

template <class Value>
std::optional<ReadingError> error_of(const phrases::Reading<Value>& reading) {
  return reading ? std::nullopt : std::optional(reading.error());
}

std::optional<ReadingError> error_of(std::string_view phrase, phrases::Years years, PhraseKind kind) {
  switch (kind) {
    case PhraseKind::target: return error_of(phrases::read_target(phrase));
    case PhraseKind::due: return error_of(phrases::read_deadline(phrase, years));
    case PhraseKind::due_rule: return error_of(phrases::read_due_rule(phrase));
    case PhraseKind::period: return error_of(phrases::read_period(phrase, years));
    case PhraseKind::number: return error_of(phrases::read_number(phrase));
    case PhraseKind::document: return error_of(phrases::read_document_number(phrase));
  }
  return std::nullopt;
}

Bilingual reason(Refusal refusal) {
  switch (refusal) {
    case Refusal::no_figure: return {"chỉ có chữ, không có con số", "words only, without a figure"};
    case Refusal::ambiguous: return {"đọc được hai cách", "it has two readings"};
    case Refusal::no_such_day: return {"không có ngày này", "there is no such day"};
    case Refusal::year_missing: return {"chưa ghi năm; thêm `--year 2025`", "no year is named; add `--year 2025`"};
    case Refusal::empty:
    case Refusal::not_understood: break;
  }
  return {};
}

/// The first reason that says more than "not understood".
std::string why(std::string_view phrase, phrases::Years years, std::span<const PhraseKind> kinds,
                text::Language language) {
  for (const PhraseKind kind : kinds) {
    const auto error = error_of(phrase, years, kind);
    if (!error) continue;
    const std::string_view words = reason(error->refusal).in(language);
    if (words.empty() || (error->refusal == Refusal::no_figure && kinds.size() > 1)) continue;
    std::string text = fmt::format(": {}", words);
    for (std::size_t at = 0; at < error->readings.size(); ++at) {
      text += fmt::format("{} `{}`", at == 0 ? ":" : ",", error->readings[at]);
    }
    return text;
  }
  return {};
}

/// The number of a rule's code (`CC310`); nothing where the words are no code.
std::optional<int> code_number(std::string_view words) {
  constexpr std::string_view letters = "cc";
  const std::string code = text::bare(words);
  int number = 0;
  const char* const end = code.data() + code.size();
  if (!code.starts_with(letters)) return std::nullopt;
  const auto [stop, failed] = std::from_chars(code.data() + letters.size(), end, number);
  return failed == std::errc() && stop == end ? std::optional(number) : std::nullopt;
}

/// Names or codes that `phrase` may be meant as; none for words that look like neither.
std::vector<std::string_view> nearest_rules(std::string_view phrase) {
  std::vector<std::string_view> names;
  const auto typed = code_number(phrase);
  if (!typed) {
    for (const diagnostics::RuleInfo* rule : linting::all_rules()) names.push_back(rule->name);
    return text::closest(phrase, names);
  }
  const auto away = [&](std::string_view code) { return std::abs(code_number(code).value_or(0) - *typed); };
  for (const diagnostics::RuleInfo* rule : linting::all_rules()) names.push_back(rule->code);
  return {*std::min_element(names.begin(), names.end(),
                            [&](std::string_view a, std::string_view b) { return away(a) < away(b); })};
}

}  // namespace

std::string refusal(std::string_view phrase, phrases::Years years, std::span<const PhraseKind> kinds,
                    text::Language language) {
  std::string out = fmt::format("cchc: {} \"{}\"", Bilingual{"không hiểu", "cannot read"}.in(language), phrase);
  if (kinds.size() == 1) {
    out += fmt::format(" {} `{}`", Bilingual{"theo", "as"}.in(language), phrases::symbol(kinds.front()));
  }
  out += why(phrase, years, kinds, language) + "\n";
  out += Bilingual{"  → các dạng gần nhất: ", "  → the closest forms: "}.in(language);
  const auto forms = phrases::nearest_forms(phrase, kinds);
  for (std::size_t at = 0; at < forms.size(); ++at) out += fmt::format("{}`{}`", at == 0 ? "" : ", ", forms[at]);
  return out + "\n";
}

std::string unknown_phrase(std::string_view phrase, phrases::Years years, text::Language language) {
  const auto rules = nearest_rules(phrase);
  if (rules.empty()) return refusal(phrase, years, tried_kinds, language);
  const Bilingual none{"cchc: không có quy tắc \"{}\"; ý bạn là {}?\n",
                       "cchc: there is no rule \"{}\"; did you mean {}?\n"};
  std::string names;
  for (const std::string_view rule : rules) names += fmt::format("{}`{}`", names.empty() ? "" : ", ", rule);
  return fmt::format(fmt::runtime(none.in(language)), phrase, names);
}

}  // namespace cchc::commands
