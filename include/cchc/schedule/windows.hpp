#pragma once

#include <optional>
#include <span>
#include <vector>

#include "cchc/calendar/days_off.hpp"
#include "cchc/calendar/window.hpp"
#include "cchc/model/plan.hpp"

namespace cchc::schedule {

/// When one tier must have sent its report.
struct StepDue {
  const model::ReportingStep* step = nullptr;
  std::optional<calendar::Date> ruled;    ///< the day the rule gives; none for "theo hướng dẫn" or a rule left out
  std::optional<calendar::Date> due;      ///< `ruled`, moved where the plan says `shift`
  std::optional<calendar::Date> send_by;  ///< last working day after the closing date and on or before `due`
};

/// One period of one stream of reports.
struct ReportWindow {
  const model::Stream* stream = nullptr;
  calendar::Period period;
  std::optional<calendar::Window> window;  ///< by the rule, else as printed; none where neither gives one
  std::vector<StepDue> steps;
};

/// When the stream's data close; none where it gives only printed windows.
std::optional<calendar::ClosingRule> closing_rule(const model::Stream& stream);

/// The periods that the stream reports in `years`, by end, then start: its own, else those of its printed windows where
/// it has no rule, else quarter I, six months, quarter III and the year.
std::vector<calendar::Period> periods_of(const model::Stream& stream, phrases::Years years);

/// The windows and due days of every stream, stream by stream, by end of period; `periods` instead of the streams' own
/// where it is not empty.
std::vector<ReportWindow> windows_of(const model::Plan& plan, std::span<const calendar::Period> periods,
                                     const calendar::DaysOff& days_off);

}  // namespace cchc::schedule
