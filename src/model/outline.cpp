#include "cchc/model/outline.hpp"

#include <algorithm>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "cchc/model/plan.hpp"

namespace cchc::model {

namespace {

/// The branch below `defaults`, which stand on `branch`.
Branch with(Branch branch, const Part<Defaults>& defaults) {
  if (!defaults) return branch;
  if (defaults->lead.written) branch.lead = &defaults->lead;
  if (defaults->partners.written) branch.partners = &defaults->partners;
  if (defaults->approver.written()) branch.approver = &defaults->approver;
  if (defaults->due.words.written()) branch.due = &defaults->due;
  if (defaults->output.written()) branch.output = &defaults->output;
  return branch;
}

class Walk {
 public:
  Outline outline;

  explicit Walk(Storage& storage) : storage_(storage) {}

  /// `row`: the task that the indicators stand in, if any.
  void indicators(const List<Indicator>& list, const Branch& branch, const TaskRow* row) {
    for (const Indicator& one : list) {
      const bool own_lead = one.lead.written || row == nullptr;
      outline.indicators.push_back({&one, &one.id, &one.title, own_lead ? &one.lead : &row->lead(), &one.criterion,
                                    one.at, branch.area, row == nullptr ? nullptr : row->task, branch.group});
    }
  }

  void tasks(const List<Task>& list, const Branch& branch) {
    if (list.empty()) return;
    static_assert(std::is_trivially_destructible_v<Branch>);  // nobody destroys what the storage holds
    const Branch* const kept = std::construct_at(storage_.room_for<Branch>(1), branch);
    for (const Task& one : list) task({&one, kept});
  }

  void area(const Area& one, Branch branch) {
    branch.area = &one;
    branch = with(branch, one.defaults);
    indicators(one.indicators, branch, nullptr);
    tasks(one.tasks, branch);
    for (const Group& below : one.groups) group(below, branch);
  }

 private:
  void task(const TaskRow& row) {
    const Task& one = *row.task;
    const TaskDetails& own = *one.details;
    const Branch& branch = *row.branch;
    outline.tasks.push_back(row);
    const Aim& aim = *one.aim;
    if (aim.target.words.written() || !aim.terms->milestones.empty()) {
      outline.indicators.push_back(
          {&aim, &one.id, &one.title, &row.lead(), &own.criterion, one.at, branch.area, &one, branch.group});
    }
    indicators(own.indicators, branch, &row);
    Branch below = branch;
    below.parent = &one;
    tasks(own.tasks, below);
  }

  void group(const Group& one, Branch branch) {
    branch.group = &one;
    branch = with(branch, one.defaults);
    indicators(one.indicators, branch, nullptr);
    tasks(one.tasks, branch);
  }

  Storage& storage_;
};

/// Most plans have their rows in this order already.
template <class Row, class Earlier>
void sort(std::vector<Row>& rows, Earlier earlier) {
  if (!std::is_sorted(rows.begin(), rows.end(), earlier)) std::stable_sort(rows.begin(), rows.end(), earlier);
}

}  // namespace

const OneOrMany<Scalar>& TaskRow::lead() const {
  return task->lead.written || branch->lead == nullptr ? task->lead : *branch->lead;
}

const OneOrMany<Partner>& TaskRow::partners() const {
  return task->partners.written || branch->partners == nullptr ? task->partners : *branch->partners;
}

const Scalar& TaskRow::approver() const {
  const Scalar& own = task->details->approver;
  return own.written() || branch->approver == nullptr ? own : *branch->approver;
}

const Phrase<phrases::Deadline>& TaskRow::due() const {
  return task->due.words.written() || branch->due == nullptr ? task->due : *branch->due;
}

const Scalar& TaskRow::output() const {
  return task->output.written() || branch->output == nullptr ? task->output : *branch->output;
}

Outline outline_of(const Plan& plan, Storage& storage) {
  constexpr std::size_t texts_of_a_task = 4;  // at least, as most plans are
  constexpr std::size_t texts_of_an_indicator = 16;
  Walk walk(storage);
  walk.outline.tasks.reserve(plan.prose.size() / texts_of_a_task);
  walk.outline.indicators.reserve(plan.prose.size() / texts_of_an_indicator);
  const Branch top = with({}, plan.defaults);
  walk.indicators(plan.indicators, top, nullptr);
  walk.tasks(plan.tasks, top);
  for (const Area& area : plan.areas) walk.area(area, top);
  Outline outline = std::move(walk.outline);
  sort(outline.tasks, [](const TaskRow& a, const TaskRow& b) { return a.task->at.begin < b.task->at.begin; });
  sort(outline.indicators, [](const IndicatorRow& a, const IndicatorRow& b) { return a.at.begin < b.at.begin; });
  return outline;
}

bool is_heading(const TaskRow& row) {
  const Task& task = *row.task;
  return !task.details->tasks.empty() && !task.lead.written && !task.due.words.written() &&
         !task.aim->target.words.written();
}

}  // namespace cchc::model
