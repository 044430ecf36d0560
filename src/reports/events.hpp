#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cchc/document/document.hpp"
#include "cchc/model/plan.hpp"
#include "cchc/schedule/due.hpp"
#include "cchc/schedule/windows.hpp"

namespace cchc::reports {

/// `Báo cáo Quý I/2026 gửi UBND phường`; what it is about instead of `Báo cáo` where the step says so.
std::string report_title(const model::Plan& plan, const model::ReportingStep& step, calendar::Period period,
                         text::Language language);

/// The day on which a task must be done; moved with its deadline, as its UID is of the occurrence.
document::Event task_event(const model::Plan& plan, const schedule::DueItem& item, text::Language language);

/// The day on which a step's report must be sent; the same in `due` and `windows`.
document::Event report_event(const model::Plan& plan, const model::Stream& stream, const schedule::StepDue& step,
                             calendar::Period period, text::Language language);

/// The day on which data close; without a plan `rule` says whose.
document::Event closing_event(const model::Plan* plan, const schedule::ReportWindow& window, std::string_view rule,
                              text::Language language);

}  // namespace cchc::reports
