#include "cchc/model/plan.hpp"
#include "cchc/schedule/progress.hpp"

namespace cchc::schedule {

namespace {

using phrases::Decimal;
using phrases::Operator;
using phrases::Ratio;
using phrases::ResultKind;
using phrases::ResultValue;
using phrases::Target;

/// What was reached, as a number that the target's figures can be held against.
struct Reached {
  std::optional<Ratio> ratio;  ///< in percent
  Decimal figure;

  std::strong_ordering operator<=>(const Decimal& bar) const {
    return ratio ? phrases::compare_percent(*ratio, bar) : figure <=> bar;
  }
};

bool in_percent(const Target& target) { return target.unit == "%" || target.of_assigned; }

/// None where the value is of another kind than the target: a count against a percentage, a place against a count.
std::optional<Reached> comparable(const ResultValue& value, const Target& target) {
  if (target.op == Operator::rank) {
    if (value.kind != ResultKind::figure) return Reached{{}, value.ratio.done};
    return value.unit.empty() ? std::optional(Reached{{}, value.figure}) : std::nullopt;
  }
  if (value.kind == ResultKind::ratio) {
    if (!in_percent(target) || value.ratio.of.zero()) return std::nullopt;
    return Reached{value.ratio, {}};
  }
  if (value.kind != ResultKind::figure) return std::nullopt;
  const std::string_view wanted = target.of_assigned ? "%" : std::string_view(target.unit);
  if (!value.unit.empty() && !wanted.empty() && value.unit != wanted) return std::nullopt;
  return Reached{{}, value.figure};
}

bool less_is_better(Operator op) {
  return op == Operator::at_most || op == Operator::less_than || op == Operator::rank;
}

bool meets(const Reached& reached, const Target& target) {
  switch (target.op) {
    case Operator::more_than: return reached > target.value;
    case Operator::at_most:
    case Operator::rank: return reached <= target.value;
    case Operator::less_than: return reached < target.value;
    case Operator::equal: return target.value.zero() ? (reached <=> target.value) == 0 : reached >= target.value;
    case Operator::range: return reached >= target.low;
    default: return reached >= target.value;
  }
}

/// The top of a range, or a stretch beyond the target.
bool fills(const Reached& reached, const Target& target) {
  if (target.op == Operator::range) return reached >= target.high;
  if (!target.stretch) return false;
  return less_is_better(target.op) ? reached <= *target.stretch : reached >= *target.stretch;
}

bool empty_ratio(const ResultValue& value) { return value.kind == ResultKind::ratio && value.ratio.of.zero(); }

bool may_not_arise(const model::Aim& aim, const Target& target) {
  return target.if_any || (aim.terms->if_any && *aim.terms->if_any) || (aim.target && aim.target->if_any);
}

}  // namespace

std::string_view symbol(IndicatorVerdict verdict) {
  switch (verdict) {
    case IndicatorVerdict::met: return "met";
    case IndicatorVerdict::not_met: return "not-met";
    case IndicatorVerdict::full: return "full";
    case IndicatorVerdict::no_data: return "no-data";
    case IndicatorVerdict::nothing_arose: return "nothing-arose";
    case IndicatorVerdict::unmeasurable: break;
  }
  return "unmeasurable";
}

IndicatorVerdict judge(const model::IndicatorRow& row, const model::Result* result, int year, int first_year) {
  const ResultValue* value = result != nullptr && result->value ? &*result->value : nullptr;
  if (value != nullptr && value->kind == ResultKind::nothing_arose) return IndicatorVerdict::nothing_arose;
  const auto target = target_in(*row.aim, year, first_year);
  if (!target) return IndicatorVerdict::unmeasurable;
  if (value == nullptr) return IndicatorVerdict::no_data;
  if (empty_ratio(*value) && may_not_arise(*row.aim, *target)) return IndicatorVerdict::nothing_arose;
  if (empty_ratio(*value) && in_percent(*target)) return IndicatorVerdict::no_data;
  const auto reached = comparable(*value, *target);
  if (!reached) return IndicatorVerdict::unmeasurable;
  if (!meets(*reached, *target)) return IndicatorVerdict::not_met;
  return fills(*reached, *target) ? IndicatorVerdict::full : IndicatorVerdict::met;
}

}  // namespace cchc::schedule
