#include "rules/step_dues.hpp"

#include <algorithm>

#include "cchc/phrases/due_rule.hpp"

namespace cchc::rules {

std::vector<StepDues> dues_by_step(const PlanInput& input) {
  std::vector<StepDues> steps;
  const std::vector<schedule::ReportWindow> windows = schedule::windows_of(input.plan, {}, input.days_off);
  for (const schedule::ReportWindow& window : windows) {
    for (const schedule::StepDue& day : window.steps) {
      if (!day.ruled) continue;
      auto at = std::find_if(steps.begin(), steps.end(), [&](const StepDues& one) { return one.step == day.step; });
      if (at == steps.end()) {
        at = steps.insert(at, StepDues{window.stream, day.step, {}});
        at->periods.reserve(windows.size());
      }
      at->periods.push_back({window.period, window.window, day});
    }
  }
  std::sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.step->at < b.step->at; });
  return steps;
}

diagnostics::Argument named_periods(std::string_view name, const std::vector<calendar::Period>& concerned,
                                    std::size_t all) {
  if (concerned.size() > 1 && concerned.size() == all) {
    const std::string count = std::to_string(all);
    return {name, "cả " + count + " kỳ", "all " + count + " periods"};
  }
  std::string vi;
  std::string en;
  for (const calendar::Period& one : concerned) {
    vi += (vi.empty() ? "" : ", ") + calendar::label(one);
    en += (en.empty() ? "" : ", ") + calendar::label(one, text::Language::en);
  }
  return {name, vi, en};
}

std::string rule_for(calendar::Date day, calendar::Period period, bool before) {
  constexpr unsigned every_month_has = 28;
  constexpr unsigned working_days = 5;
  const bool last_month = day.year() == period.year && day.month() == period.last_month();
  if (!last_month || day.day() >= every_month_has) {
    return phrases::print({calendar::DueKind::working_days_after_closing, working_days, 0, false});
  }
  return phrases::print({calendar::DueKind::day_of_last_month, day.day() + (before ? 1 : 0), 0, before});
}

}  // namespace cchc::rules
