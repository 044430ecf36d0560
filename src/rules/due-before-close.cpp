#include "cchc/rules/rule.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"hạn gửi {due} trước ngày chốt số liệu {closing} ({periods})",
      "the report is due on {due}, before its data close on {closing} ({periods})"},
     {"lùi hạn, ví dụ `due: {later}`", "let it be due later, for example `due: {later}`"}},
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  for (const StepDues& step : view.survey.step_dues) {
    const PeriodDue* first = nullptr;
    std::vector<calendar::Period> concerned;
    for (const PeriodDue& one : step.periods) {
      if (!one.window || *one.day.ruled >= one.window->last) continue;
      if (first == nullptr) first = &one;
      concerned.push_back(one.period);
    }
    if (first == nullptr) continue;
    const calendar::Date closing = first->window->last;
    constexpr int some_days = 5;
    diagnostics.report(due_before_close.info, step.step->due.words.at, messages[0],
                       {{"due", calendar::official(*first->day.ruled)},
                        {"closing", calendar::official(closing)},
                        named_periods("periods", concerned, step.periods.size()),
                        {"later", rule_for(closing + some_days, first->period, true)}});
  }
}

}  // namespace

const Rule due_before_close{{"CC605",
                             "due-before-close",
                             diagnostics::Severity::error,
                             {"hạn gửi trước ngày chốt số liệu", "a report due before its data close"},
                             messages},
                            check};

}  // namespace cchc::rules
