#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cchc/document/value.hpp"
#include "cchc/phrases/deadline.hpp"
#include "cchc/phrases/document_number.hpp"
#include "cchc/phrases/target.hpp"
#include "cchc/reports/reports.hpp"
#include "reports/paper.hpp"

namespace cchc::reports {

/// What some words of a phrase were taken for.
struct ReadingStep {
  std::string words;
  std::string meaning;
};

/// One reading of a phrase.
struct PhraseReading {
  phrases::PhraseKind kind = phrases::PhraseKind::target;
  std::vector<ReadingStep> steps;
  std::vector<std::string> facts;  ///< form, value, dates
  std::string hint;                ///< what to type for more; backticks mark code
  document::Value::Object value;   ///< what follows schema and kind
};

std::optional<PhraseReading> read_as_target(const PhraseInput& input);
std::optional<PhraseReading> read_as_due(const PhraseInput& input);
std::optional<PhraseReading> read_as_due_rule(const PhraseInput& input);
std::optional<PhraseReading> read_as_period(const PhraseInput& input);
std::optional<PhraseReading> read_as_number(const PhraseInput& input);
std::optional<PhraseReading> read_as_document(const PhraseInput& input);

document::Value::Object value_of(const phrases::Target& target);
document::Value::Object value_of(const phrases::Deadline& deadline);
document::Value::Object value_of(const phrases::DocumentNumber& number);

text::Bilingual form_of(phrases::Operator op);
text::Bilingual form_of(phrases::When when);
text::Bilingual words_of(phrases::Every every);

/// "no year named: 2025 is taken".
ReadingStep year_step(const PhraseInput& input);

/// The years after those of `input`: what is read otherwise with them has taken its year from `input`.
phrases::Years other_years(const PhraseInput& input);

}  // namespace cchc::reports
