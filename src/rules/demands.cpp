#include "rules/demands.hpp"

#include <algorithm>

namespace cchc::rules {

namespace {

using phrases::Milestone;
using phrases::Operator;
using phrases::Target;

bool same_operator(Operator a, Operator b) {
  const auto bound = [](Operator op) { return op == Operator::at_least || op == Operator::at_most; };
  return a == b || (a == Operator::equal && bound(b)) || (b == Operator::equal && bound(a));
}

/// True where only one names it, or both name the same.
template <class Value>
bool not_contrary(const std::optional<Value>& a, const std::optional<Value>& b) {
  return !a || !b || *a == *b;
}

Target at(const Milestone& step) {
  Target target;
  target.op = step.op;
  target.value = step.value;
  target.unit = step.unit;
  return target;
}

bool same_milestones(const Target& a, const Target& b) {
  return std::all_of(a.steps.begin(), a.steps.end(), [&](const Milestone& one) {
    const auto other = std::find_if(b.steps.begin(), b.steps.end(), [&](const Milestone& s) { return s.by == one.by; });
    return other == b.steps.end() || same_demand(at(one), at(*other));
  });
}

/// True where `single` is what `course` asks for at one of its milestones, or in the end.
bool on_the_way(const Target& single, const Target& course) {
  if (course.op == Operator::milestones) {
    return std::any_of(course.steps.begin(), course.steps.end(),
                       [&](const Milestone& step) { return same_demand(single, at(step)); });
  }
  Target end;
  end.value = course.until;
  end.unit = course.unit;
  return same_demand(single, end);
}

bool is_course(const Target& target) { return target.op == Operator::milestones || target.op == Operator::growth; }

void take_milestones(const model::Aim& aim, Demand& out) {
  for (const model::MilestoneEntry& entry : aim.terms->milestones) {
    if (!entry.year || !entry.target) continue;
    if (out.words == nullptr || entry.target.words.at < out.words->at) out.words = &entry.target.words;
    out.text +=
        (out.text.empty() ? "" : "; ") + std::string(entry.id.text) + ": " + std::string(entry.target.words.text);
    const Target& target = *entry.target;
    out.target.steps.push_back({static_cast<int>(*entry.year), target.op, target.value, target.unit});
  }
  out.target.op = Operator::milestones;
}

}  // namespace

bool same_demand(const Target& a, const Target& b) {
  if (a.unit != b.unit || a.of_assigned != b.of_assigned || !same_operator(a.op, b.op)) return false;
  if (!not_contrary(a.stretch, b.stretch)) return false;
  switch (a.op) {
    case Operator::range: return a.low == b.low && a.high == b.high;
    case Operator::rank: return a.value == b.value && not_contrary(a.rank_of, b.rank_of);
    case Operator::change: return a.value == b.value && a.lower == b.lower;
    case Operator::milestones: return same_milestones(a, b);
    case Operator::growth:
      return a.value == b.value && a.step == b.step && a.every == b.every && a.until == b.until &&
             a.relative_step == b.relative_step;
    default: return a.value == b.value;
  }
}

Demand demand_of(const model::Aim& aim) {
  Demand demand;
  if (aim.target) {
    demand = {&aim.target.words, std::string(aim.target.words.text), *aim.target, nullptr};
    if (aim.terms->step) demand.step = &*aim.terms->step;
  } else if (!aim.terms->milestones.empty()) {
    take_milestones(aim, demand);
  }
  return demand;
}

bool compatible(const Demand& a, const Demand& b) {
  if (a.step != nullptr && b.step != nullptr && !same_demand(*a.step, *b.step)) return false;
  if (is_course(a.target) == is_course(b.target)) return same_demand(a.target, b.target);
  return is_course(a.target) ? on_the_way(b.target, a.target) : on_the_way(a.target, b.target);
}

}  // namespace cchc::rules
