#pragma once

#include <optional>

#include "cchc/calendar/date.hpp"
#include "cchc/model/plan.hpp"

namespace cchc::rules {

/// The day whose names and terms are held to be right: the plan's day of issue, else the first day of its years.
std::optional<calendar::Date> judged_day(const model::Plan& plan);

}  // namespace cchc::rules
