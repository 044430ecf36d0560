#pragma once

#include <optional>
#include <vector>

#include "cchc/reports/reports.hpp"
#include "cchc/schedule/progress.hpp"

namespace cchc::reports {

struct IndicatorStanding {
  const model::IndicatorRow* row = nullptr;
  const model::Result* result = nullptr;
  const model::Result* before = nullptr;              ///< the same period last year
  std::optional<schedule::IndicatorVerdict> verdict;  ///< none where there are no results
};

struct TaskStanding {
  const model::TaskRow* row = nullptr;
  const model::Result* result = nullptr;
  std::optional<calendar::Date> last_day;
  std::optional<schedule::TaskVerdict> verdict;  ///< none where there are no results
};

/// How every row of a plan stands in a period: found once, printed by all parts of a report.
struct Standing {
  const ReportInput& input;
  std::optional<calendar::Window> window;  ///< none where the plan gives none for the period
  calendar::Date on;                       ///< tasks are judged at the end of this day
  std::vector<IndicatorStanding> indicators;
  std::vector<TaskStanding> tasks;  ///< without rows that are only headings

  const model::Plan& plan() const { return input.plan; }
  text::Language language() const { return input.language; }
};

/// Tasks are judged at the end of the window (without one: of the period's months), or today if that is earlier.
Standing standing_of(const ReportInput& input);

}  // namespace cchc::reports
