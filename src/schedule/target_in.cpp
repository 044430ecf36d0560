#include <algorithm>
#include <cstdlib>
#include <limits>

#include "cchc/model/plan.hpp"
#include "cchc/schedule/progress.hpp"

namespace cchc::schedule {

namespace {

using phrases::Decimal;
using phrases::Milestone;
using phrases::Operator;
using phrases::Target;

/// `percent` hundredths of `value`, which counts to its fourth decimal; none of it where that has too many digits.
Decimal share(Decimal value, const Decimal& percent) {
  constexpr unsigned decimals = 4;
  while (value.scale() > decimals) value = Decimal(value.digits() / 10, value.scale() - 1);
  const std::int64_t most = std::numeric_limits<std::int64_t>::max();
  if (value.zero() || percent.zero() || std::abs(value.digits()) > most / std::abs(percent.digits())) return {};
  return Decimal(value.digits() * percent.digits(), value.scale() + percent.scale() + 2);
}

/// The start of `growth` and what `steps` have added to it, at most up to its end.
Target grown(const Target& growth, int steps) {
  Target target = growth;
  target.op = Operator::at_least;
  const Decimal step = growth.step;
  const bool falls = step < Decimal();
  const bool ends = falls || !growth.until.zero();
  for (int taken = 0; taken < steps; ++taken) {
    target.value = target.value + (growth.relative_step ? share(target.value, step) : step);
    if (ends && (falls ? target.value <= growth.until : target.value >= growth.until)) {
      target.value = growth.until;
      break;
    }
  }
  return target;
}

/// How often a growth's step is taken in a year.
int steps_a_year(const Target& growth) {
  if (growth.every == "month") return 12;
  return growth.every == "quarter" ? 4 : 1;
}

/// The last of `target`'s own steps that has begun; none before the first.
std::optional<Target> step_in(const Target& target, int year) {
  const Milestone* last = nullptr;
  for (const Milestone& step : target.steps) {
    if (step.by <= year) last = &step;
  }
  if (last == nullptr) return std::nullopt;
  Target now = target;
  now.op = last->op;
  now.value = last->value;
  now.unit = last->unit.empty() ? target.unit : last->unit;
  return now;
}

/// The entry of `milestones` with the greatest year that has begun.
const model::MilestoneEntry* entry_in(const model::Aim& aim, int year) {
  const model::MilestoneEntry* last = nullptr;
  for (const model::MilestoneEntry& entry : aim.terms->milestones) {
    if (!entry.year || !entry.target || static_cast<int>(*entry.year) > year) continue;
    if (last == nullptr || *entry.year > *last->year) last = &entry;
  }
  return last;
}

/// `aim.terms->step` put behind the figure that it starts from.
Target with_step(const Target& start, const Target& step) {
  Target growth = step;
  growth.op = Operator::growth;
  growth.value = start.value;
  growth.unit = start.unit;
  if (step.op == Operator::growth) return growth;
  growth.step = step.value;
  if (growth.unit == "%") growth.until = Decimal(100);
  return growth;
}

}  // namespace

std::optional<Target> target_in(const model::Aim& aim, int year, int first_year) {
  if (const model::MilestoneEntry* entry = entry_in(aim, year)) return *entry->target;
  if (!aim.target) return std::nullopt;
  const Target target = aim.terms->step ? with_step(*aim.target, *aim.terms->step) : *aim.target;
  if (target.op == Operator::growth) return grown(target, std::max(year - first_year, 0) * steps_a_year(target));
  if (target.op == Operator::milestones) return step_in(target, year);
  return target;
}

}  // namespace cchc::schedule
