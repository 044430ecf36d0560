#include "rules/judged_day.hpp"

#include "rules/due_days.hpp"

namespace cchc::rules {

std::optional<calendar::Date> judged_day(const model::Plan& plan) {
  if (const auto day = issue_day(plan)) return day;
  if (!plan.years) return std::nullopt;
  return calendar::Date::of(plan.years->first, 1, 1);
}

}  // namespace cchc::rules
