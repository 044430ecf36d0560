#include "reports/actual.hpp"

#include "reports/cells.hpp"
#include "reports/verdict_words.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using phrases::ResultKind;
using phrases::ResultValue;
using text::Language;

/// `3/14` is a place, not a share, where the target is a place.
bool is_place(const model::IndicatorRow& row, const ResultValue& value) {
  const auto& target = row.aim->target;
  const bool of_rank = target && target->op == phrases::Operator::rank;
  return value.kind == ResultKind::rank || (of_rank && value.kind == ResultKind::ratio);
}

std::string place(const ResultValue& value, Language language) {
  const std::string word = language == Language::en ? "rank " : "hạng ";
  const std::string of = value.ratio.of.zero() ? "" : "/" + number(value.ratio.of, language);
  return word + number(value.ratio.done, language) + of;
}

std::string figure(const ResultValue& value, Language language) {
  if (value.unit == "%") return percentage({value.figure, phrases::Decimal(100)}, language);
  const std::string_view space = value.unit.empty() ? "" : " ";
  return number(value.figure, language) + std::string(space) + value.unit;
}

}  // namespace

std::string actual_words(const model::IndicatorRow& row, const model::Result* result, Language language) {
  if (result == nullptr) return {};
  if (!result->value) {
    if (result->value.words) return text_of(&result->value.words);
    return result->status ? std::string(words_of(*result->status).in(language)) : std::string();
  }
  const ResultValue& value = *result->value;
  if (is_place(row, value)) return place(value, language);
  switch (value.kind) {
    case ResultKind::ratio: return ratio(value.ratio, language);
    case ResultKind::nothing_arose: return {};
    default: return figure(value, language);
  }
}

ActualCells actual_cells(const model::IndicatorRow& row, const model::Result* result) {
  const document::Cell none = document::number_cell({}, {});
  ActualCells cells{none, none, none};
  if (result == nullptr || !result->value) return cells;
  const ResultValue& value = *result->value;
  if (is_place(row, value)) {
    cells.actual = decimal_cell(value.ratio.done);
  } else if (value.kind == ResultKind::ratio) {
    cells = {percent_cell(value.ratio), decimal_cell(value.ratio.done), decimal_cell(value.ratio.of)};
  } else if (value.kind == ResultKind::figure) {
    const phrases::Decimal whole(100);
    cells.actual = value.unit == "%" ? percent_cell({value.figure, whole}) : decimal_cell(value.figure);
  }
  return cells;
}

}  // namespace cchc::reports
