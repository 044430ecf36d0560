#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/diagnostics/diagnostic.hpp"
#include "cchc/rules/rule.hpp"
#include "cchc/schedule/windows.hpp"

namespace cchc::rules {

/// A step's due day in one period; `window` is none where the plan gives none.
struct PeriodDue {
  calendar::Period period;
  std::optional<calendar::Window> window;
  schedule::StepDue day;
};

/// One step with its due days, by end of period.
struct StepDues {
  const model::Stream* stream = nullptr;
  const model::ReportingStep* step = nullptr;
  std::vector<PeriodDue> periods;
};

/// Every step that has a due day in some period, in file order.
std::vector<StepDues> dues_by_step(const PlanInput& input);

/// `cả 4 kỳ` where `concerned` are all of several periods, else their labels.
diagnostics::Argument named_periods(std::string_view name, const std::vector<calendar::Period>& concerned,
                                    std::size_t all);

/// A due rule for `period` that gives `day`, written `trước ngày …` or `chậm nhất ngày …`; working days after closing
/// where no day of the last month will do.
std::string rule_for(calendar::Date day, calendar::Period period, bool before);

}  // namespace cchc::rules
