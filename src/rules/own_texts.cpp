#include "rules/own_texts.hpp"

#include <algorithm>

#include "rules/due_days.hpp"

namespace cchc::rules {

namespace {

bool in(const std::vector<source::Span>& places, source::Span one) {
  return std::binary_search(places.begin(), places.end(), one);
}

/// Where the plan writes the names of offices that it only addresses, and what it does not say itself.
struct SpecialPlaces {
  std::vector<source::Span> offices;
  std::vector<source::Span> passed_over;

  explicit SpecialPlaces(const model::Plan& plan) {
    offices = {plan.place ? plan.place->name.at : source::Span{}, plan.place ? plan.place->parent.at : source::Span{}};
    for (const model::Scalar& one : plan.recipients) offices.push_back(one.at);
    for (const model::Stream& stream : plan.reporting) {
      for (const model::ReportingStep& step : stream.steps) {
        offices.insert(offices.end(), {step.to.at, step.via.at});
        for (const model::Scalar& one : step.from) offices.push_back(one.at);
      }
    }
    for (const model::TaskRow& row : plan.outline.tasks) offices.push_back(row.task->approver.at);
    passed_over = {plan.issued_with.at, plan.format.at};
    for (const model::Unit& unit : plan.units) {
      if (!unit.valid_to.words) continue;
      passed_over.push_back(unit.name.at);
      for (const model::Scalar& alias : unit.aliases) passed_over.push_back(alias.at);
    }
    std::sort(offices.begin(), offices.end());
    std::sort(passed_over.begin(), passed_over.end());
  }
};

}  // namespace

std::vector<OwnText> own_texts(const model::Plan& plan) {
  const SpecialPlaces special(plan);
  std::vector<OwnText> texts;
  for (const model::Prose& prose : plan.prose) {
    if (prose.citation || in(special.passed_over, prose.words.at)) continue;
    texts.push_back({&prose.words, in(special.offices, prose.words.at)});
  }
  for (const model::TaskRow& row : plan.outline.tasks) {
    if (row.task->due.words) texts.push_back({&row.task->due.words, true});
  }
  return texts;
}

std::optional<calendar::Date> judged_day(const model::Plan& plan) {
  if (const auto day = issue_day(plan)) return day;
  if (!plan.years) return std::nullopt;
  return calendar::Date::of(plan.years->first, 1, 1);
}

}  // namespace cchc::rules
