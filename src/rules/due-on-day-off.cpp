#include <string>

#include "cchc/rules/rule.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

using calendar::Date;

constexpr diagnostics::Message messages[] = {
    {{"hạn gửi rơi vào ngày nghỉ: {days}", "the report is due on a day off: {days}"},
     {"nên gửi trước, {send_by}; kế hoạch muốn dời hạn thì thêm `shift: next` hoặc `shift: previous`",
      "better send it earlier, {send_by}; if the plan moves such days, add `shift: next` or `shift: previous`"}},
    {{"hạn gửi rơi vào ngày nghỉ: {days}", "the report is due on a day off: {days}"},
     {"gửi trước ngày nghỉ; kế hoạch muốn dời hạn thì thêm `shift: next` hoặc `shift: previous`",
      "send it before the day off; if the plan moves such days, add `shift: next` or `shift: previous`"}},
};

constexpr unsigned most_named = 4;

/// A list of days in both languages; days beyond the first few are counted.
struct Days {
  std::string vi;
  std::string en;
  unsigned count = 0;

  void add(const std::string& in_vi, const std::string& in_en) {
    if (++count > most_named) return;
    vi += (vi.empty() ? "" : ", ") + in_vi;
    en += (en.empty() ? "" : ", ") + in_en;
  }
  diagnostics::Argument argument(std::string_view name) const {
    if (count <= most_named) return {name, vi, en};
    const std::string more = std::to_string(count - most_named);
    return {name, vi + " và " + more + " ngày nữa", en + " and " + more + " more"};
  }
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  for (const StepDues& step : view.survey.step_dues) {
    const auto& shift = step.stream->shift;
    if (shift && *shift != model::Shift::none) continue;
    Days off;
    Days earlier;
    for (const PeriodDue& one : step.periods) {
      const Date due = *one.day.ruled;
      const auto why = view.days_off.why(due);
      if (!why) continue;
      const std::string day = calendar::official(due);
      off.add(day + " (" + std::string(why->vi) + ")", day + " (" + std::string(why->en) + ")");
      if (one.day.send_by) earlier.add(calendar::official(*one.day.send_by), calendar::official(*one.day.send_by));
    }
    if (off.count == 0) continue;
    std::vector<diagnostics::Argument> arguments{off.argument("days")};
    if (earlier.count > 0) arguments.push_back(earlier.argument("send_by"));
    diagnostics.report(due_on_day_off.info, step.step->due.words.at, messages[earlier.count > 0 ? 0 : 1],
                       std::move(arguments));
  }
}

}  // namespace

const Rule due_on_day_off{{"CC608",
                           "due-on-day-off",
                           diagnostics::Severity::info,
                           {"hạn gửi rơi vào ngày nghỉ", "a report due on a day off"},
                           messages},
                          check};

}  // namespace cchc::rules
