#include "changes/direction.hpp"

#include <compare>
#include <string_view>
#include <tuple>

namespace cchc::changes {

namespace {

using phrases::Decimal;
using phrases::Operator;
using phrases::Target;

enum class Better { more, less };

/// What a target asks for, as far as two of them can be compared.
struct Asked {
  Better better = Better::more;
  std::string_view unit;
  bool of_assigned = false;
  std::string_view since;
  Decimal figure;
  bool strict = false;  ///< the figure itself is not enough
  Decimal full;         ///< ranges: the top
};

Asked asked_by(const Target& target) {
  Asked asked{Better::more, target.unit, target.of_assigned, target.since, target.value, false, target.value};
  switch (target.op) {
    case Operator::more_than: asked.strict = true; break;
    case Operator::less_than: asked.strict = true; [[fallthrough]];
    case Operator::at_most:
    case Operator::rank: asked.better = Better::less; break;
    case Operator::change: asked.better = target.lower ? Better::less : Better::more; break;
    case Operator::range:
      asked.figure = target.low;
      asked.full = target.high;
      break;
    case Operator::growth: asked.full = target.until; break;
    case Operator::milestones:
      if (!target.steps.empty()) {
        asked.figure = asked.full = target.steps.back().value;
        asked.unit = target.steps.back().unit;
        asked.strict = target.steps.back().op == Operator::more_than;
      }
      break;
    case Operator::equal:
      if (target.value.zero()) asked.better = Better::less;
      break;
    case Operator::at_least: break;
  }
  return asked;
}

Direction of_targets(const Target& before, const Target& after) {
  const Asked old = asked_by(before);
  const Asked now = asked_by(after);
  if (old.better != now.better ||
      std::tie(old.unit, old.of_assigned, old.since) != std::tie(now.unit, now.of_assigned, now.since)) {
    return Direction::none;
  }
  auto order = now.figure <=> old.figure;
  if (order == 0) order = now.full <=> old.full;
  if (old.better == Better::less && before.op != Operator::change) order = 0 <=> order;
  if (order == 0) order = now.strict <=> old.strict;
  if (order == 0) return Direction::none;
  return order > 0 ? Direction::raised : Direction::lowered;
}

}  // namespace

Direction direction(const Fact& before, const Fact& after) {
  if (before.target != nullptr && after.target != nullptr) return of_targets(*before.target, *after.target);
  if (!before.day || !after.day || *before.day == *after.day) return Direction::none;
  return *after.day > *before.day ? Direction::later : Direction::earlier;
}

}  // namespace cchc::changes
