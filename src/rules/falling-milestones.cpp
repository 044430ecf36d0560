#include <algorithm>
#include <string>
#include <vector>

#include "cchc/rules/rule.hpp"

namespace cchc::rules {

namespace {

using model::Scalar;
using phrases::Decimal;
using phrases::Operator;
using phrases::Target;

constexpr diagnostics::Message messages[] = {
    {{"mốc lùi: {before} là {former}, {after} lại là {latter}",
      "a milestone falls back: {former} {before}, and {latter} {after}"},
     {"đối chiếu bản gốc rồi sửa một mốc", "check the signed plan, then correct one of them"}},
    {{"mốc lùi: {before} là {former}, {after} lại là {latter}",
      "a milestone falls back: {former} {before}, and {latter} {after}"},
     {"đối chiếu bản gốc rồi sửa một mốc; nếu càng thấp càng tốt, ghi `{mended}`",
      "check the signed plan, then correct one of them; if less is better, write `{mended}`"}},
};

/// One milestone: from which year, how much, and where it is typed.
struct Step {
  int by = 0;
  Target target;
  const Scalar* words = nullptr;
  std::string text;
};

bool less_is_better(Operator op) {
  return op == Operator::at_most || op == Operator::less_than || op == Operator::rank;
}

bool is_level(Operator op) { return op <= Operator::rank; }

Decimal level(const Target& target) { return target.op == Operator::range ? target.low : target.value; }

bool falls_back(const Target& before, const Target& after) {
  if (!is_level(before.op) || !is_level(after.op) || before.unit != after.unit) return false;
  if (before.of_assigned != after.of_assigned || less_is_better(before.op) != less_is_better(after.op)) return false;
  return less_is_better(after.op) ? level(after) > level(before) : level(after) < level(before);
}

std::vector<Step> steps_of(const model::Aim& aim) {
  std::vector<Step> steps;
  if (aim.target && aim.target->op == Operator::milestones) {
    for (const phrases::Milestone& one : aim.target->steps) {
      Target target;
      target.op = one.op;
      target.value = one.value;
      target.unit = one.unit;
      steps.push_back({one.by, target, &aim.target.words, phrases::print(target)});
    }
  }
  for (const model::MilestoneEntry& entry : aim.terms->milestones) {
    if (!entry.year || !entry.target) continue;
    const Scalar& words = entry.target.words;
    steps.push_back({static_cast<int>(*entry.year), *entry.target, &words, std::string(words.text)});
  }
  std::stable_sort(steps.begin(), steps.end(), [](const Step& a, const Step& b) { return a.by < b.by; });
  return steps;
}

diagnostics::Argument when(std::string_view name, const Step& step) {
  if (step.by == 0) return {name, "lúc đầu", "at first"};
  return {name, "năm " + std::to_string(step.by), "in " + std::to_string(step.by)};
}

diagnostics::Argument figure(std::string_view name, const Step& step, const Step& other, const model::Places& places) {
  const std::size_t line = places.line(step.words->at);
  if (step.words->at >= other.words->at || line == places.line(other.words->at)) return {name, step.text};
  const std::string number = std::to_string(line);
  return {name, step.text + " (dòng " + number + ")", step.text + " (line " + number + ")"};
}

void report(const Step& before, const Step& after, const model::Places& places, diagnostics::Diagnostics& diagnostics) {
  const Step& later = before.words->at < after.words->at ? after : before;
  std::vector<diagnostics::Argument> arguments{when("before", before), when("after", after),
                                               figure("former", before, after, places),
                                               figure("latter", after, before, places)};
  const bool bare = before.target.op == Operator::equal && after.target.op == Operator::equal;
  if (bare) {
    Target mended = later.target;
    mended.op = Operator::at_most;
    arguments.emplace_back("mended", phrases::print(mended));
  }
  diagnostics.report(falling_milestones.info, later.words->at, messages[bare ? 1 : 0], std::move(arguments));
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  for (const model::IndicatorRow& row : view.plan.outline.indicators) {
    const std::vector<Step> steps = steps_of(*row.aim);
    for (std::size_t at = 1; at < steps.size(); ++at) {
      const Step& before = steps[at - 1];
      const Step& after = steps[at];
      if (before.by < after.by && falls_back(before.target, after.target))
        report(before, after, view.plan.places, diagnostics);
    }
  }
}

}  // namespace

const Rule falling_milestones{{"CC507",
                               "falling-milestones",
                               diagnostics::Severity::warning,
                               {"mốc năm sau lùi so với năm trước", "a later milestone falls below an earlier one"},
                               messages},
                              check};

}  // namespace cchc::rules
