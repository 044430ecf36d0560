#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

using model::ReportingStep;
using model::Scalar;

constexpr diagnostics::Message messages[] = {
    {{"hạn gửi {due} không sau hạn {former} của bước gửi trước đó (dòng {line}; {periods})",
      "the report is due on {due}, not after {former}, when the step before is due (line {line}; {periods})"},
     {"lùi hạn bước này (ví dụ `due: {later}`) hoặc cho bước trước gửi sớm hơn",
      "let this step be due later (for example `due: {later}`) or the step before earlier"}},
    {{"hạn gửi {due} không trước hạn {latter} của bước gửi tiếp theo (dòng {line}; {periods})",
      "the report is due on {due}, not before {latter}, when the step after it is due (line {line}; {periods})"},
     {"cho bước này gửi sớm hơn, hoặc lùi hạn bước sau (ví dụ `due: {later}`)",
      "let this step be due earlier, or the step after it later (for example `due: {later}`)"}},
};

class Chain {
 public:
  explicit Chain(const model::UnitNames& names) : names_(names) {}

  /// True where `next` sends on what `step` sends; of two steps that send to each other only the first to the second.
  bool leads_to(const ReportingStep& step, const ReportingStep& next) const {
    return hands_over(step, next) && (step.at < next.at || !hands_over(next, step));
  }

 private:
  bool same_body(const Scalar& a, const Scalar& b) const {
    if (!a || !b) return false;
    const model::Unit* one = names_.find(a.text);
    const model::Unit* other = names_.find(b.text);
    if (one != nullptr || other != nullptr) return one == other;
    return model::fold_unit(a.text) == model::fold_unit(b.text);
  }

  bool hands_over(const ReportingStep& step, const ReportingStep& next) const {
    return std::any_of(next.from.begin(), next.from.end(),
                       [&](const Scalar& sender) { return same_body(step.to, sender) || same_body(step.via, sender); });
  }

  const model::UnitNames& names_;
};

void compare(const StepDues& step, const StepDues& next, const model::Places& places,
             diagnostics::Diagnostics& diagnostics) {
  const PeriodDue* former = nullptr;
  const PeriodDue* latter = nullptr;
  std::vector<calendar::Period> concerned;
  std::size_t common = 0;
  for (const PeriodDue& one : next.periods) {
    const auto before = std::find_if(step.periods.begin(), step.periods.end(),
                                     [&](const PeriodDue& other) { return other.period == one.period; });
    if (before == step.periods.end()) continue;
    ++common;
    if (*before->day.due < *one.day.due) continue;
    if (former == nullptr) std::tie(former, latter) = std::pair(&*before, &one);
    concerned.push_back(one.period);
  }
  if (former == nullptr) return;
  constexpr int some_days = 3;
  const source::Span before = step.step->due.words.at;
  const source::Span after = next.step->due.words.at;
  const std::string first = calendar::official(*former->day.due);
  const std::string second = calendar::official(*latter->day.due);
  const bool in_order = before.begin < after.begin;
  diagnostics.report(due_order.info, in_order ? after : before, messages[in_order ? 0 : 1],
                     {{"due", in_order ? second : first},
                      {in_order ? "former" : "latter", in_order ? first : second},
                      {"line", places.line(in_order ? before : after)},
                      named_periods("periods", concerned, common),
                      {"later", rule_for(*former->day.due + some_days, latter->period, false)}});
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const Chain chain(view.plan.unit_names);
  const std::vector<StepDues>& steps = view.survey.step_dues;
  for (const StepDues& step : steps) {
    for (const StepDues& next : steps) {
      if (&step == &next || step.stream != next.stream || !chain.leads_to(*step.step, *next.step)) continue;
      compare(step, next, view.plan.places, diagnostics);
    }
  }
}

}  // namespace

const Rule due_order{{"CC607",
                      "due-order",
                      diagnostics::Severity::error,
                      {"bước sau phải gửi không muộn hơn bước trước", "a step due no later than the one before it"},
                      messages},
                     check};

}  // namespace cchc::rules
