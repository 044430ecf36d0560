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
                           value.key;
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

  void task(const Task& one, Headings headings) {
    const TaskRow row{&one,
                      headings.area,
                      headings.group,
                      headings.parent,
                      inherited(one.lead, headings, &Defaults::lead, one.lead.written),
                      inherited(one.partners, headings, &Defaults::partners, one.partners.written),
                      inherited(one.approver, headings, &Defaults::approver, one.approver.written()),
                      inherited(one.due, headings, &Defaults::due, one.due.words.written()),
                      inherited(one.output, headings, &Defaults::output, one.output.written())};
    outline.tasks.push_back(row);
    if (one.target.words.written() || !one.milestones.empty()) {
      outline.indicators.push_back(
          {&one, &one.id, &one.title, row.lead, &one.criterion, one.at, headings.area, &one, headings.group});
    }
    indicators(one.indicators, headings, &row);
    headings.parent = &one;
    tasks(one.tasks, headings);
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

}  // namespace

Outline outline_of(const Plan& plan) {
  Walk walk;
  Headings top;
  if (plan.defaults) top.defaults.push_back(&*plan.defaults);
  walk.indicators(plan.indicators, top, nullptr);
  walk.tasks(plan.tasks, top);
  for (const Area& area : plan.areas) walk.area(area, top);
  Outline outline = std::move(walk.outline);
  const auto earlier = [](source::Span a, source::Span b) { return a.begin < b.begin; };
  std::stable_sort(outline.tasks.begin(), outline.tasks.end(),
                   [&](const TaskRow& a, const TaskRow& b) { return earlier(a.task->at, b.task->at); });
  std::stable_sort(outline.indicators.begin(), outline.indicators.end(),
                   [&](const IndicatorRow& a, const IndicatorRow& b) { return earlier(a.at, b.at); });
  return outline;
}

bool is_heading(const TaskRow& row) {
  const Task& task = *row.task;
  return !task.tasks.empty() && !task.lead.written && !task.due.words.written() && !task.target.words.written();
}

}  // namespace cchc::model
