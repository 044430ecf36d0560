#include "cchc/phrases/deadline.hpp"
#include "rules/blanks.hpp"
#include "rules/owed.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"nhiệm vụ {task} chưa có thời hạn", "task {task} has no deadline"},
     {"thêm `due: Quý III` (hoặc `due: Thường xuyên`, `due: 30/6/{year}`)",
      "add `due: Quý III` (or `due: Thường xuyên`, `due: 30/6/{year}`)"}},
    {{"{count} trong {total} nhiệm vụ của lĩnh vực {area} chưa có thời hạn: {tasks}",
      "{count} of {total} tasks of area {area} have no deadline: {tasks}"},
     {"thêm `due: Quý III` (hoặc `due: Thường xuyên`) vào từng nhiệm vụ; nếu cùng một hạn, ghi một lần ở lĩnh vực: "
      "`defaults: {{due: Năm {year}}}`",
      "add `due: Quý III` (or `due: Thường xuyên`) to each task; where they share one, write it once in the area: "
      "`defaults: {{due: Năm {year}}}`"}},
};

/// A phrase that is only a blank ("…") is as good as none; a date with a blank ("…/12/2025") is left to draft-blank.
bool lacks_due(const PlanView&, const model::TaskRow& row) {
  const auto& due = row.due();
  if (due || due.words.refused) return false;
  if (!due.words) return true;
  constexpr phrases::Years any_year{2025, 2025};  // whether something is blank does not hang on the year
  const auto reading = phrases::read_deadline(due.words.text, any_year);
  return !reading && reading.error().refusal == phrases::Refusal::empty && !blank(due);
}

source::Span empty_key(const model::TaskRow& row) { return row.task->due.words.at; }

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  report_owed(view, {"due", lacks_due, empty_key}, missing_due.info, diagnostics);
}

}  // namespace

const Rule missing_due{{"CC401",
                        "missing-due",
                        diagnostics::Severity::error,
                        {"nhiệm vụ chưa có thời hạn", "a task without a deadline"},
                        messages},
                       check};

}  // namespace cchc::rules
