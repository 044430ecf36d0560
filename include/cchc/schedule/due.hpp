#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "cchc/calendar/days_off.hpp"
#include "cchc/model/outline.hpp"
#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"
#include "cchc/schedule/windows.hpp"

namespace cchc::schedule {

/// How near a due day is; waiting: for an event or a guidance; ongoing: all the time, or again and again.
enum class DueGroup { overdue, soon, later, waiting, ongoing };

/// `overdue`, `soon` …: the words of the outputs for machines.
std::string_view symbol(DueGroup group);

/// A task, one of its occurrences, or one step of a report, that is still to be done.
struct DueItem {
  const model::TaskRow* task = nullptr;  ///< none: a report
  unsigned occurrence = 1;               ///< task: which of its days, from 1
  const model::Stream* stream = nullptr;
  const model::ReportingStep* step = nullptr;
  calendar::Period period;                ///< report only
  std::optional<calendar::Date> due;      ///< the last acceptable day; none for waiting and ongoing
  std::optional<calendar::Date> send_by;  ///< reports: as in windows; tasks: the last working day on or before `due`
  DueGroup group = DueGroup::later;
};

struct DueInput {
  const model::Plan& plan;
  std::span<const model::Results* const> results;
  calendar::Date on;  ///< what is due on this very day is not overdue
  int within = 30;    ///< soon: at most so many days after `on`
  const calendar::DaysOff& days_off;
};

struct DueList {
  std::vector<DueItem> items;   ///< by group, then by day, then as in the plan
  std::size_t without_day = 0;  ///< open tasks whose deadline is missing or could not be read; they are not in `items`
};

/// What is still to be done. Of each task the entry of the latest period that names it counts: done or stopped, it is
/// left out; done on a day, of several days only those whose time had begun. A recurring task has no day of its own, so
/// it is ongoing. A report is sent once results of its period say when it was reported.
DueList due_items(const DueInput& input);

}  // namespace cchc::schedule
