#pragma once

#include <string_view>
#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/schedule/windows.hpp"
#include "reports/paper.hpp"

namespace cchc::reports {

/// The periods of one stream of reports: who sends to whom, when data close, when the report is due; and what is not
/// certain about the days off of those years.
void print_stream(Paper& paper, const model::Plan& plan, const model::Stream& stream,
                  const std::vector<schedule::ReportWindow>& windows, const calendar::DaysOff& days_off);

/// Label, first and last day of windows, without due days.
document::Table window_table(const Paper& paper);

/// What is said of when data close: `số liệu chốt trước ngày 10 của tháng cuối kỳ`; empty where the stream does not
/// say.
std::string closing_words(std::optional<calendar::ClosingRule> rule, text::Language language);

}  // namespace cchc::reports
