#pragma once

#include "cchc/calendar/days_off.hpp"
#include "cchc/calendar/window.hpp"
#include "cchc/model/plan.hpp"

namespace cchc::rules {

/// The window that the plan has for `period`; the calendar's months where it has none.
calendar::Window period_window(const model::Plan& plan, calendar::Period period, const calendar::DaysOff& days_off);

}  // namespace cchc::rules
