#include "rules/due_days.hpp"

#include <string>
#include <unordered_set>

namespace cchc::rules {

std::vector<const TypedDue*> typed_dues(const model::Plan& plan) {
  std::vector<const TypedDue*> dues;
  dues.reserve(plan.outline.tasks.size());
  std::unordered_set<const TypedDue*> inherited;
  for (const model::TaskRow& row : plan.outline.tasks) {
    const TypedDue& due = row.due();
    if (due && (&due == &row.task->due || inherited.insert(&due).second)) dues.push_back(&due);
  }
  return dues;
}

std::span<const phrases::Deadline> times(const phrases::Deadline& due) {
  if (due.when == phrases::When::several) return due.occurrences;
  return {&due, 1};
}

bool outside(const phrases::Deadline& due, phrases::Years years) {
  if (!due.last) return false;
  if (due.when != phrases::When::years) return !years.contains(due.last->year());
  return due.last->year() < years.first || (due.first && due.first->year() > years.last);
}

std::optional<calendar::Date> issue_day(const model::Plan& plan) {
  if (plan.issued.words.written()) return plan.issued.value;
  if (!plan.issued_with) return std::nullopt;
  const auto decision = phrases::read_citation(plan.issued_with.text);
  return decision ? decision->issued : std::nullopt;
}

diagnostics::Argument last_day_named(const TypedDue& due, calendar::Date last) {
  const std::string day = calendar::official(last);
  if (due.words.text == day) return {"last", ""};
  return {"last", " (ngày cuối " + day + ")", " (last day " + day + ")"};
}

}  // namespace cchc::rules
