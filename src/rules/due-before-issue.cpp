#include <algorithm>

#include "cchc/rules/rule.hpp"
#include "rules/due_days.hpp"

namespace cchc::rules {

namespace {

using phrases::Deadline;

constexpr diagnostics::Message messages[] = {
    {{"thời hạn \"{typed}\"{last} đã qua khi kế hoạch ban hành ngày {issued} (dòng {line})",
      "the deadline \"{typed}\"{last} was over when the plan was issued on {issued} (line {line})"},
     {"lùi thời hạn, ví dụ `due: {later}`, hoặc sửa ngày ban hành",
      "let it be due later, for example `due: {later}`, or correct the day of issue"}},
};

/// The last day of the month after that of `day`, at the latest of the year.
calendar::Date month_later(calendar::Date day) {
  return calendar::last_day_of_month(day.year(), std::min(day.month() + 1, 12U));
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const auto issued = issue_day(view.plan);
  if (!issued) return;
  const auto& years = view.plan.years;
  const model::Scalar& issue = view.plan.issued.words.written() ? view.plan.issued.words : view.plan.issued_with;
  for (const TypedDue* due : typed_dues(view.plan)) {
    const auto parts = times(**due);
    const bool judged =
        years && std::any_of(parts.begin(), parts.end(), [&](const Deadline& part) { return outside(part, *years); });
    const auto past = std::find_if(parts.begin(), parts.end(),
                                   [&](const Deadline& part) { return part.last && *part.last < *issued; });
    if (judged || past == parts.end()) continue;
    diagnostics.report(due_before_issue.info, due->words.at, messages[0],
                       {{"typed", due->words.text},
                        last_day_named(*due, *past->last),
                        {"issued", calendar::official(*issued)},
                        {"line", view.plan.places.line(issue.at)},
                        {"later", calendar::official(month_later(*issued))}});
  }
}

}  // namespace

const Rule due_before_issue{{"CC406",
                             "due-before-issue",
                             diagnostics::Severity::warning,
                             {"thời hạn trước ngày ban hành kế hoạch", "a deadline before the plan was issued"},
                             messages},
                            check};

}  // namespace cchc::rules
