#include "rules/passages.hpp"

#include "rules/clues.hpp"
#include "rules/names_of_things.hpp"

namespace cchc::rules {

namespace {

/// The names of offices that the plan only addresses.
ProseSet offices_of(const model::Plan& plan) {
  ProseSet offices(plan.prose);
  const auto add = [&](const model::Scalar& one) { offices.insert(one); };
  if (plan.place) {
    add(plan.place->name);
    add(plan.place->parent);
  }
  for (const model::Scalar& one : plan.recipients) add(one);
  for (const model::Stream& stream : plan.reporting) {
    for (const model::ReportingStep& step : stream.steps) {
      add(step.to);
      add(step.via);
      for (const model::Scalar& one : step.from) add(one);
    }
  }
  for (const model::TaskRow& row : plan.outline.tasks) add(row.task->details->approver);
  return offices;
}

/// What the plan does not say itself: the decision it was issued with, its units that are no more (`valid_to`).
ProseSet passed_over_in(const model::Plan& plan) {
  ProseSet passed_over(plan.prose);
  passed_over.insert(plan.issued_with);
  passed_over.insert(plan.format);
  for (const model::Unit& unit : plan.units) {
    if (!unit.valid_to.words) continue;
    passed_over.insert(unit.name);
    for (const model::Scalar& alias : unit.aliases) passed_over.insert(alias);
  }
  return passed_over;
}

}  // namespace

Passages passages_of(const model::Plan& plan, const model::KnownWords& words) {
  const ClueFinder finder(plan, words);
  const ProseSet things = names_of_things(plan);
  const ProseSet offices = offices_of(plan);
  const ProseSet passed_over = passed_over_in(plan);
  Passages passages{plan.places, {}, {}, {}};
  passages.prose.reserve(plan.prose.size() / 2);
  passages.deadlines.reserve(plan.outline.tasks.size());
  for (const model::Prose& one : plan.prose) {
    const Clues clues = finder.in(plan.places.text(one.node));
    if (!clues.any()) continue;
    const bool own = !one.citation && !passed_over.contains(one);
    passages.prose.push_back({one.node, clues, one.citation, own, offices.contains(one), things.contains(one)});
  }
  for (const model::TaskRow& row : plan.outline.tasks) {
    const auto& due = row.task->due;
    if (!due.words) continue;
    const Clues clues = finder.in(due.words.text);
    if (!clues.any()) continue;
    auto& kind = due ? passages.deadlines : passages.unread;
    kind.push_back({due.words.node, clues, false, true, true, false});
  }
  return passages;
}

Passages passages_of(const model::Results& results, const model::Plan& plan, const model::KnownWords& words) {
  const ClueFinder finder(plan, words);
  const ProseSet things = names_of_things(results);
  Passages passages{results.places, {}, {}, {}};
  for (const model::Prose& one : results.prose) {
    const Clues clues = finder.in(results.places.text(one.node));
    const bool thing = things.contains(one);
    if (clues.any()) passages.prose.push_back({one.node, clues, one.citation, !one.citation, false, thing});
  }
  return passages;
}

}  // namespace cchc::rules
