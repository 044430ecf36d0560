#include <algorithm>
#include <string>

#include "cchc/rules/rule.hpp"
#include "cchc/schedule/progress.hpp"

namespace cchc::rules {

namespace {

using model::Aim;
using model::Scalar;
using phrases::Decimal;
using phrases::Operator;
using phrases::Target;

constexpr diagnostics::Message messages[] = {
    {{"tăng như \"{typed}\" thì năm {year} mới đến {reached}, chưa đạt {until}",
      "growing as \"{typed}\" it is at {reached} in {year}, not yet at {until}"},
     {"nâng mức tăng, mức đầu năm {first}, hoặc sửa mức cuối thành {reached}",
      "raise the step or the start of {first}, or write {reached} as the end"}},
};

/// With at most two decimals.
std::string shown(const Decimal& figure, const std::string& unit) {
  return phrases::vietnamese(phrases::percent({figure, Decimal(100)})) +
         (unit == "%" || unit.empty() ? unit : " " + unit);
}

/// The words that say how the target grows; none where it does not.
const Scalar* growth_words(const Aim& aim) {
  if (aim.terms->step && aim.target) return &aim.terms->step.words;
  return aim.target && aim.target->op == Operator::growth ? &aim.target.words : nullptr;
}

/// What tells how it grows and where it is to arrive.
const Target& growth_of(const Aim& aim) { return aim.terms->step ? *aim.terms->step : *aim.target; }

/// The target that the growth alone gives in `year`.
std::optional<Target> grown(const Aim& aim, int year, int first_year) {
  Aim alone;
  alone.target = aim.target;
  alone.terms.fill().step = aim.terms->step;
  return schedule::target_in(alone, year, first_year);
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const auto& years = view.plan.years;
  if (!years || years->last <= years->first) return;
  for (const model::IndicatorRow& row : view.plan.outline.indicators) {
    const Scalar* words = growth_words(*row.aim);
    if (words == nullptr) continue;
    const Target& growth = growth_of(*row.aim);
    const Decimal& until = growth.until;
    if (!growth.every.empty() && growth.every != "year") continue;
    const auto start = grown(*row.aim, years->first, years->first);
    const auto reached = grown(*row.aim, years->last, years->first);
    if (!start || !reached || until.zero()) continue;
    const bool falls = until < start->value;
    if (falls ? reached->value <= until : reached->value >= until) continue;
    diagnostics.report(unreachable_growth.info, words->at, messages[0],
                       {{"typed", words->text},
                        {"year", std::to_string(years->last)},
                        {"first", std::to_string(years->first)},
                        {"reached", shown(reached->value, reached->unit)},
                        {"until", shown(until, reached->unit)}});
  }
}

}  // namespace

const Rule unreachable_growth{{"CC506",
                               "unreachable-growth",
                               diagnostics::Severity::warning,
                               {"tăng mỗi năm mà cuối kỳ không đạt mức đề ra", "growth that cannot arrive"},
                               messages},
                              check};

}  // namespace cchc::rules
