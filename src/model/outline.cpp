#include "cchc/model/outline.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "cchc/model/plan.hpp"

namespace cchc::model {

namespace {

/// The mappings that a row stands in, outermost first.
struct Headings {
  const Area* area = nullptr;
  const Group* group = nullptr;
  const Task* parent = nullptr;
  std::vector<const Defaults*> defaults;
};

/// The task's own value, else that of the innermost defaults that have one.
template <class Value>
const Value* inherited(const Value& own, const Headings& headings, Value Defaults::*member, bool written) {
  if (written) return &own;
  for (auto at = headings.defaults.rbegin(); at != headings.defaults.rend(); ++at) {
    const Value& value = (*at)->*member;
    if constexpr (requires { value.words; }) {
      if (value.words.written()) return &value;
    } else if constexpr (requires {
                           value.written;
                           value.begin();
                         }) {
      if (value.written) return &value;
    } else {
      if (value.written()) return &value;
    }
  }
  return &own;
}

class Walk {
 public:
  Outline outline;

  void indicators(const List<Indicator>& list, const Headings& headings, const TaskRow* row) {
    for (const Indicator& one : list) {
      const bool own_lead = one.lead.written || row == nullptr;
      outline.indicators.push_back({&one, &one.id, &one.title, own_lead ? &one.lead : row->lead, &one.criterion, one.at,
                                    headings.area, row == nullptr ? nullptr : row->task, headings.group});
    }
  }

  void tasks(const List<Task>& list, const Headings& headings) {
    for (const Task& one : list) task(one, headings);
  }

  void task(const Task& one, const Headings& headings) {
    const TaskDetails& own = *one.details;
    const TaskRow row{&one,
                      headings.area,
                      headings.group,
                      headings.parent,
                      inherited(one.lead, headings, &Defaults::lead, one.lead.written),
                      inherited(one.partners, headings, &Defaults::partners, one.partners.written),
                      inherited(own.approver, headings, &Defaults::approver, own.approver.written()),
                      inherited(one.due, headings, &Defaults::due, one.due.words.written()),
                      inherited(one.output, headings, &Defaults::output, one.output.written())};
    outline.tasks.push_back(row);
    if (one.target.words.written() || !one.terms->milestones.empty()) {
      outline.indicators.push_back(
          {&one, &one.id, &one.title, row.lead, &own.criterion, one.at, headings.area, &one, headings.group});
    }
    indicators(own.indicators, headings, &row);
    if (own.tasks.empty()) return;
    Headings below = headings;
    below.parent = &one;
    tasks(own.tasks, below);
  }

  void area(const Area& one, Headings headings) {
    headings.area = &one;
    if (one.defaults) headings.defaults.push_back(&*one.defaults);
    indicators(one.indicators, headings, nullptr);
    tasks(one.tasks, headings);
    for (const Group& below : one.groups) group(below, headings);
  }

 private:
  void group(const Group& one, Headings headings) {
    headings.group = &one;
    if (one.defaults) headings.defaults.push_back(&*one.defaults);
    indicators(one.indicators, headings, nullptr);
    tasks(one.tasks, headings);
  }
};

/// Most plans have their rows in this order already.
template <class Row, class Earlier>
void sort(std::vector<Row>& rows, Earlier earlier) {
  if (!std::is_sorted(rows.begin(), rows.end(), earlier)) std::stable_sort(rows.begin(), rows.end(), earlier);
}

}  // namespace

Outline outline_of(const Plan& plan) {
  Walk walk;
  Headings top;
  if (plan.defaults) top.defaults.push_back(&*plan.defaults);
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
         !task.target.words.written();
}

}  // namespace cchc::model
