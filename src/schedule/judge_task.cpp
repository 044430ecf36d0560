#include "cchc/model/plan.hpp"
#include "cchc/phrases/deadline.hpp"
#include "cchc/schedule/progress.hpp"

namespace cchc::schedule {

namespace {

using phrases::Status;
using phrases::When;

std::optional<When> when_of(const model::TaskRow& row) {
  if (!row.due()) return std::nullopt;
  return row.due()->when;
}

const model::Phrase<calendar::Date>* event_day(const model::TaskRow& row) {
  const auto& event = row.task->details->event;
  return event && event->happened ? &event->happened : nullptr;
}

bool waits(const model::TaskRow& row) { return when_of(row) == When::event && event_day(row) == nullptr; }

bool goes_on(const model::TaskRow& row) {
  const auto when = when_of(row);
  return when == When::ongoing || when == When::recurring;
}

bool is_done(const model::Result* result) {
  if (result == nullptr) return false;
  return result->status ? *result->status == Status::done : bool(result->on);
}

bool nothing_arose(const model::Result* result) {
  return result != nullptr && !result->status && result->value &&
         result->value->kind == phrases::ResultKind::nothing_arose;
}

bool is_begun(const model::Result* result) {
  return result != nullptr && result->status && *result->status != Status::not_started;
}

}  // namespace

std::string_view symbol(TaskVerdict verdict) {
  switch (verdict) {
    case TaskVerdict::done: return "done";
    case TaskVerdict::done_late: return "done-late";
    case TaskVerdict::doing: return "doing";
    case TaskVerdict::overdue: return "overdue";
    case TaskVerdict::waiting: return "waiting";
    case TaskVerdict::ongoing: return "ongoing";
    case TaskVerdict::not_due: return "not-due";
    case TaskVerdict::stopped: break;
  }
  return "stopped";
}

std::optional<calendar::Date> last_day(const model::TaskRow& row) {
  const auto when = when_of(row);
  if (!when || goes_on(row)) return std::nullopt;
  if (*when == When::several) return row.due()->occurrences.empty() ? std::nullopt : row.due()->occurrences.back().last;
  if (*when != When::event) return row.due()->last;
  const auto* happened = event_day(row);
  return happened == nullptr ? std::nullopt : happened->value;
}

TaskVerdict judge(const model::TaskRow& row, const model::Result* result, calendar::Date on) {
  const auto last = last_day(row);
  if (result != nullptr && result->status && *result->status == Status::stopped) return TaskVerdict::stopped;
  if (is_done(result)) {
    return last && result->on && *result->on > *last ? TaskVerdict::done_late : TaskVerdict::done;
  }
  if (waits(row)) return TaskVerdict::waiting;
  if (goes_on(row)) return TaskVerdict::ongoing;
  if (last && *last < on) return nothing_arose(result) ? TaskVerdict::done : TaskVerdict::overdue;
  return is_begun(result) ? TaskVerdict::doing : TaskVerdict::not_due;
}

}  // namespace cchc::schedule
