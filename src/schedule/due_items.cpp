#include <algorithm>
#include <tuple>

#include "cchc/schedule/due.hpp"
#include "cchc/schedule/progress.hpp"

namespace cchc::schedule {

namespace {

using calendar::Date;
using phrases::Deadline;
using phrases::When;

auto end_of(const model::Results& results) {
  const calendar::Period period = results.period.value.value_or(calendar::Period{});
  return std::tuple(period.year, period.last_month(), -static_cast<int>(period.first_month()));
}

/// The entry for `id` in the latest period that has one, or null.
const model::Result* latest(const DueInput& input, const model::Scalar& id) {
  const model::Results* from = nullptr;
  for (const model::Results* one : input.results) {
    if (!id || one->find(id.text) == nullptr) continue;
    if (from == nullptr || end_of(*from) < end_of(*one)) from = one;
  }
  return from == nullptr ? nullptr : from->find(id.text);
}

bool is_sent(const DueInput& input, calendar::Period period) {
  return std::any_of(input.results.begin(), input.results.end(), [&](const model::Results* one) {
    return one->period && *one->period == period && one->reported && *one->reported <= input.on;
  });
}

DueGroup group_of(const DueInput& input, Date due) {
  if (due < input.on) return DueGroup::overdue;
  return due - input.on <= input.within ? DueGroup::soon : DueGroup::later;
}

/// Whether work that was done on `day` is that of `one`, which comes behind `before`.
bool had_begun(const Deadline& one, const Deadline& before, Date day) {
  const bool takes_days = one.first && one.last && *one.first < *one.last;
  return takes_days ? *one.first <= day : before.last && *before.last < day;
}

/// How many of the occurrences are behind us.
std::size_t done_of(const Deadline& deadline, const model::Result* result) {
  const auto& all = deadline.occurrences;
  if (!result->on) return all.size();
  std::size_t done = 1;
  while (done < all.size() && had_begun(all[done], all[done - 1], *result->on)) ++done;
  return done;
}

DueItem dated(const DueInput& input, const model::TaskRow& row, unsigned occurrence, Date due) {
  constexpr int longest_break = 31;
  DueItem item;
  item.task = &row;
  item.occurrence = occurrence;
  item.due = due;
  item.send_by = calendar::last_working_day(due - longest_break, due, input.days_off);
  item.group = group_of(input, due);
  return item;
}

void add_several(DueList& list, const DueInput& input, const model::TaskRow& row, std::size_t done) {
  const auto& all = row.due()->occurrences;
  for (std::size_t at = done; at < all.size(); ++at) {
    if (all[at].last) list.items.push_back(dated(input, row, static_cast<unsigned>(at) + 1, *all[at].last));
  }
}

void add_task(DueList& list, const DueInput& input, const model::TaskRow& row) {
  const model::Result* result = latest(input, row.task->id);
  const TaskVerdict verdict = judge(row, result, input.on);
  const bool several = row.due() && row.due()->when == When::several;
  const bool done = verdict == TaskVerdict::done || verdict == TaskVerdict::done_late;
  if (verdict == TaskVerdict::stopped || (done && !several)) return;
  if (several) return add_several(list, input, row, done ? done_of(*row.due(), result) : 0);
  const auto due = last_day(row);
  if (due) {
    list.items.push_back(dated(input, row, 1, *due));
  } else if (verdict == TaskVerdict::waiting || verdict == TaskVerdict::ongoing) {
    DueItem item;
    item.task = &row;
    item.group = verdict == TaskVerdict::waiting ? DueGroup::waiting : DueGroup::ongoing;
    list.items.push_back(item);
  } else {
    ++list.without_day;
  }
}

void add_reports(DueList& list, const DueInput& input) {
  for (const ReportWindow& window : windows_of(input.plan, {}, input.days_off)) {
    if (is_sent(input, window.period)) continue;
    for (const StepDue& step : window.steps) {
      if (!step.step->due) continue;
      DueItem item;
      item.stream = window.stream;
      item.step = step.step;
      item.period = window.period;
      item.due = step.due;
      item.send_by = step.send_by;
      item.group = step.due ? group_of(input, *step.due) : DueGroup::waiting;
      list.items.push_back(item);
    }
  }
}

}  // namespace

std::string_view symbol(DueGroup group) {
  switch (group) {
    case DueGroup::overdue: return "overdue";
    case DueGroup::soon: return "soon";
    case DueGroup::later: return "later";
    case DueGroup::waiting: return "waiting";
    case DueGroup::ongoing: break;
  }
  return "ongoing";
}

DueList due_items(const DueInput& input) {
  DueList list;
  for (const model::TaskRow& row : input.plan.outline.tasks) {
    if (!model::is_heading(row)) add_task(list, input, row);
  }
  add_reports(list, input);
  std::stable_sort(list.items.begin(), list.items.end(), [](const DueItem& a, const DueItem& b) {
    return std::tuple(a.group, a.due) < std::tuple(b.group, b.due);
  });
  return list;
}

}  // namespace cchc::schedule
