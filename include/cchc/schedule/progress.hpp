#pragma once

#include <optional>
#include <string_view>

#include "cchc/calendar/window.hpp"
#include "cchc/model/outline.hpp"
#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"

namespace cchc::schedule {

enum class IndicatorVerdict { met, not_met, full, no_data, nothing_arose, unmeasurable };
enum class TaskVerdict { done, done_late, doing, overdue, waiting, ongoing, not_due, stopped };

/// `met`, `not-met`, `done-late` …: the words of the outputs for machines.
std::string_view symbol(IndicatorVerdict verdict);
std::string_view symbol(TaskVerdict verdict);

/// What must be reached in `year`: the milestone in force, or the start and what has been added since `first_year`, the
/// plan's first; none where the plan gives no figure for that year.
std::optional<phrases::Target> target_in(const model::Aim& aim, int year, int first_year);

/// How an indicator stands in `year`, by the exact parts of its result; `result` may be null.
IndicatorVerdict judge(const model::IndicatorRow& row, const model::Result* result, int year, int first_year);

/// How a task stands at the end of `on`; `result` may be null. Deadlines are inclusive.
TaskVerdict judge(const model::TaskRow& row, const model::Result* result, calendar::Date on);

/// The last acceptable day of a task: its deadline's (of several the last), or that of the event it waits for once it
/// has happened; none where it is ongoing, recurring or waiting.
std::optional<calendar::Date> last_day(const model::TaskRow& row);

}  // namespace cchc::schedule
