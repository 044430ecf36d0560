#include <string>

#include "cchc/rules/rule.hpp"
#include "rules/due_days.hpp"
#include "rules/shown_name.hpp"

namespace cchc::rules {

namespace {

using calendar::Date;
using phrases::Deadline;

constexpr diagnostics::Message messages[] = {
    {{"thời hạn \"{typed}\"{last} sau hạn {assigned} cấp trên giao (dòng {line})",
      "the deadline \"{typed}\"{last} is after {assigned}, which the higher level set (line {line})"},
     {"sửa thành `due: {meant}` hoặc sớm hơn", "write `due: {meant}` or earlier"}},
    {{"nhiệm vụ {task} theo thời hạn chung \"{typed}\"{last} ở dòng {line}, sau hạn {assigned} cấp trên "
      "giao",
      "task {task} takes over the deadline \"{typed}\"{last} of line {line}, after {assigned} that the "
      "higher level set"},
     {"thêm `due: {meant}` hoặc sớm hơn cho nhiệm vụ này", "add `due: {meant}` or earlier to this task"}},
};

struct Clash {
  Date own;
  Date assigned;
};

/// The last days of the times that have one.
std::vector<Date> last_days(const Deadline& due) {
  std::vector<Date> days;
  for (const Deadline& one : times(due)) {
    if (one.last) days.push_back(*one.last);
  }
  return days;
}

/// The first time at which the task's own deadline comes after the assigned one: time by time where both name equally
/// many, else by the last of each.
std::optional<Clash> clash(const Deadline& own, const Deadline& assigned) {
  const std::vector<Date> ours = last_days(own);
  const std::vector<Date> theirs = last_days(assigned);
  if (ours.empty() || theirs.empty()) return std::nullopt;
  if (ours.size() == theirs.size()) {
    for (std::size_t at = 0; at < ours.size(); ++at) {
      if (ours[at] > theirs[at]) return Clash{ours[at], theirs[at]};
    }
    return std::nullopt;
  }
  const Clash last{ours.back(), theirs.back()};
  return last.own > last.assigned ? std::optional(last) : std::nullopt;
}

/// What to type: the assigned day, or all its occurrences as typed.
std::string meant(const model::Assignment& assignment) {
  if (assignment.due->when == phrases::When::several) return std::string(assignment.due.words.text);
  return calendar::official(*assignment.due->last);
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  for (const model::TaskRow& row : view.plan.outline.tasks) {
    const model::Task& task = *row.task;
    if (!task.details->assigned_by || !task.details->assigned_by->due || !row.due()) continue;
    const auto late = clash(*row.due(), *task.details->assigned_by->due);
    if (!late) continue;
    const bool own = &row.due() == &task.due;
    const model::Scalar& named = own ? task.details->assigned_by->due.words : row.due().words;
    diagnostics.report(due_after_assigned.info, own ? task.due.words.at : task.at, messages[own ? 0 : 1],
                       {{"task", shown_name(task.id, task.title)},
                        {"typed", row.due().words.text},
                        last_day_named(row.due(), late->own),
                        {"assigned", calendar::official(late->assigned)},
                        {"meant", meant(*task.details->assigned_by)},
                        {"line", view.plan.places.line(named.at)}});
  }
}

}  // namespace

const Rule due_after_assigned{{"CC407",
                               "due-after-assigned",
                               diagnostics::Severity::error,
                               {"thời hạn sau hạn cấp trên giao", "a deadline after the one that a higher level set"},
                               messages},
                              check};

}  // namespace cchc::rules
