#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "cchc/rules/rule.hpp"
#include "cchc/text/fold.hpp"

namespace cchc::rules {

namespace {

using model::Aim;
using model::IndicatorRow;
using phrases::Decimal;
using phrases::Operator;
using phrases::Target;

constexpr diagnostics::Message messages[] = {
    {{"\"{typed}\" cao hơn \"{whole}\" của {parent} (dòng {line}) mà chỉ tiêu này nằm trong đó",
      "\"{typed}\" is above \"{whole}\" of {parent} (line {line}), which this indicator is part of"},
     {"đối chiếu bản gốc, sửa một mức; nếu kết quả của {parent} là mẫu số, thêm `of: {parent}`",
      "check the signed plan, correct one of them; if the result of {parent} is the denominator, add `of: {parent}`"}},
};

/// The figure from which the target is met, where more is better.
std::optional<Decimal> floor_of(const Target& target) {
  switch (target.op) {
    case Operator::at_least:
    case Operator::more_than:
    case Operator::equal: return target.value;
    case Operator::range: return target.low;
    default: return std::nullopt;
  }
}

bool above(const Target& part, const Target& whole) {
  if (part.unit != whole.unit || part.of_assigned != whole.of_assigned) return false;
  const auto low = floor_of(part);
  const auto high = floor_of(whole);
  return low && high && *low > *high;
}

/// True where the part is counted in the whole's own terms: not of the whole's result, nor of something else.
bool same_terms(const Aim& part, const Aim& whole) {
  if (part.terms->of) return false;
  if (part.terms->subset && *part.terms->subset) return true;
  if (!part.measure || !whole.measure || !part.measure->of || !whole.measure->of) return true;
  return text::fold(part.measure->of.text) == text::fold(whole.measure->of.text);
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const auto& rows = view.plan.outline.indicators;
  if (std::none_of(rows.begin(), rows.end(), [](const IndicatorRow& row) { return bool(row.aim->terms->within); })) {
    return;
  }
  std::unordered_map<std::string_view, const IndicatorRow*> by_id;
  for (const IndicatorRow& row : rows) by_id.emplace(row.id->text, &row);
  for (const IndicatorRow& row : rows) {
    const Aim& part = *row.aim;
    const auto parent = by_id.find(part.terms->within.text);
    if (!part.terms->within || parent == by_id.end() || parent->second == &row) continue;
    const Aim& whole = *parent->second->aim;
    if (!part.target || !whole.target || !same_terms(part, whole) || !above(*part.target, *whole.target)) continue;
    diagnostics.report(sub_target_above_parent.info, part.target.words.at, messages[0],
                       {{"typed", part.target.words.text},
                        {"whole", whole.target.words.text},
                        {"parent", part.terms->within.text},
                        {"line", view.plan.places.line(whole.target.words.at)}});
  }
}

}  // namespace

const Rule sub_target_above_parent{{"CC508",
                                    "sub-target-above-parent",
                                    diagnostics::Severity::info,
                                    {"chỉ tiêu con cao hơn chỉ tiêu mẹ", "a sub-target above the target it is part of"},
                                    messages},
                                   check};

}  // namespace cchc::rules
