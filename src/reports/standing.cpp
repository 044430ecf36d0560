#include "reports/standing.hpp"

#include <algorithm>
#include <array>

#include "cchc/schedule/windows.hpp"

namespace cchc::reports {

namespace {

/// That of the first stream of reports that has one.
std::optional<calendar::Window> window_in(const ReportInput& input) {
  const std::array<calendar::Period, 1> periods{input.period};
  for (const schedule::ReportWindow& one : schedule::windows_of(input.plan, periods, input.days_off)) {
    if (one.window) return one.window;
  }
  return std::nullopt;
}

const model::Result* find(const model::Results* results, const model::Scalar& id) {
  return results == nullptr || !id ? nullptr : results->find(id.text);
}

IndicatorStanding standing_of(const model::IndicatorRow& row, const ReportInput& input) {
  IndicatorStanding one{&row, find(input.results, *row.id), find(input.year_before, *row.id), {}};
  const int year = input.period.year;
  const int first_year = input.plan.years ? input.plan.years->first : year;
  if (input.results != nullptr) one.verdict = schedule::judge(row, one.result, year, first_year);
  return one;
}

TaskStanding standing_of(const model::TaskRow& row, const ReportInput& input, calendar::Date on) {
  TaskStanding one{&row, find(input.results, row.task->id), schedule::last_day(row), {}};
  if (input.results != nullptr) one.verdict = schedule::judge(row, one.result, on);
  return one;
}

}  // namespace

Standing standing_of(const ReportInput& input) {
  Standing standing{input, window_in(input), {}, {}, {}};
  const auto months = calendar::window_of(input.period, calendar::ClosingRule::calendar());
  standing.on = std::min(standing.window.value_or(months).last, input.today);
  for (const model::IndicatorRow& row : input.plan.outline.indicators) {
    standing.indicators.push_back(standing_of(row, input));
  }
  for (const model::TaskRow& row : input.plan.outline.tasks) {
    if (!model::is_heading(row)) standing.tasks.push_back(standing_of(row, input, standing.on));
  }
  return standing;
}

}  // namespace cchc::reports
