#include "rules/period_window.hpp"

#include "cchc/schedule/windows.hpp"

namespace cchc::rules {

calendar::Window period_window(const model::Plan& plan, calendar::Period period, const calendar::DaysOff& days_off) {
  for (const auto& one : schedule::windows_of(plan, {&period, 1}, days_off)) {
    if (one.window) return *one.window;
  }
  return calendar::window_of(period, calendar::ClosingRule::calendar());
}

}  // namespace cchc::rules
