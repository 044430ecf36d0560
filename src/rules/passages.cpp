#include "rules/passages.hpp"

#include "rules/clues.hpp"

namespace cchc::rules {

namespace {

/// Where the plan writes the names of offices that it only addresses.
PlaceSet offices_of(const model::Plan& plan) {
  PlaceSet offices;
  const auto add = [&](const model::Scalar& one) { offices.insert(one.at.begin); };
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
PlaceSet passed_over_in(const model::Plan& plan) {
  PlaceSet passed_over;
  passed_over.insert(plan.issued_with.at.begin);
  passed_over.insert(plan.format.at.begin);
  for (const model::Unit& unit : plan.units) {
    if (!unit.valid_to.words) continue;
    passed_over.insert(unit.name.at.begin);
    for (const model::Scalar& alias : unit.aliases) passed_over.insert(alias.at.begin);
  }
  return passed_over;
}

}  // namespace

Passages passages_of(const model::Plan& plan, const model::KnownWords& words, const PlaceSet& things) {
  const ClueFinder finder(plan, words);
  const PlaceSet offices = offices_of(plan);
  const PlaceSet passed_over = passed_over_in(plan);
  Passages passages{plan.places, {}, {}, {}};
  for (const model::Prose& one : plan.prose) {
    const model::Scalar text = plan.places.scalar(one.node);
    const Clues clues = finder.in(text.text);
    if (!clues.any()) continue;
    const std::uint32_t at = text.at.begin;
    const bool own = !one.citation && !passed_over.contains(at);
    passages.prose.push_back({one.node, clues, one.citation, own, offices.contains(at), things.contains(at)});
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
  const PlaceSet things = names_of_things(results);
  Passages passages{results.places, {}, {}, {}};
  for (const model::Prose& one : results.prose) {
    const model::Scalar text = results.places.scalar(one.node);
    const Clues clues = finder.in(text.text);
    const bool thing = things.contains(text.at.begin);
    if (clues.any()) passages.prose.push_back({one.node, clues, one.citation, !one.citation, false, thing});
  }
  return passages;
}

}  // namespace cchc::rules
