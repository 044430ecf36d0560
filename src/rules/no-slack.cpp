#include "cchc/rules/rule.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"hạn gửi {due} trùng ngày chốt số liệu, không còn ngày làm việc để tổng hợp ({periods})",
      "the report is due on {due}, the day its data close; no working day is left to compile it ({periods})"},
     {"lùi hạn (ví dụ `{later}`) hoặc chốt sớm hơn", "let it be due later (for example `{later}`) or close earlier"}},
    {{"từ ngày chốt số liệu {closing} đến hạn gửi {due} không có ngày làm việc nào để tổng hợp ({periods})",
      "from closing on {closing} to the due day {due} there is no working day to compile the report ({periods})"},
     {"lùi hạn (ví dụ `{later}`) hoặc chốt sớm hơn", "let it be due later (for example `{later}`) or close earlier"}},
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  for (const StepDues& step : view.survey.step_dues) {
    const PeriodDue* first = nullptr;
    std::vector<calendar::Period> concerned;
    for (const PeriodDue& one : step.periods) {
      if (!one.window || one.day.send_by || *one.day.ruled < one.window->last) continue;
      if (first == nullptr) first = &one;
      concerned.push_back(one.period);
    }
    if (first == nullptr) continue;
    const calendar::Date closing = first->window->last;
    constexpr int some_days = 3;
    diagnostics.report(no_slack.info, step.step->due.words.at, messages[*first->day.ruled == closing ? 0 : 1],
                       {{"due", calendar::official(*first->day.ruled)},
                        {"closing", calendar::official(closing)},
                        named_periods("periods", concerned, step.periods.size()),
                        {"later", rule_for(closing + some_days, first->period, false)}});
  }
}

}  // namespace

const Rule no_slack{
    {"CC606",
     "no-slack",
     diagnostics::Severity::warning,
     {"không còn ngày làm việc giữa ngày chốt và hạn gửi", "no working day between closing and due day"},
     messages},
    check};

}  // namespace cchc::rules
