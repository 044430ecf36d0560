#pragma once

#include <vector>

#include "cchc/model/scalar.hpp"

namespace cchc::phrases {
struct Deadline;
}

namespace cchc::model {

struct Aim;
struct Area;
struct Defaults;
struct Group;
struct Indicator;
struct Partner;
struct Plan;
class Storage;
struct Task;

/// Where a list of tasks stands, and what they take over: each value from the innermost defaults that have it.
struct Branch {
  const Area* area = nullptr;    ///< none at the top level
  const Group* group = nullptr;  ///< none outside groups
  const Task* parent = nullptr;  ///< the row that the tasks stand under, if any
  const OneOrMany<Scalar>* lead = nullptr;
  const OneOrMany<Partner>* partners = nullptr;
  const Scalar* approver = nullptr;
  const Phrase<phrases::Deadline>* due = nullptr;
  const Scalar* output = nullptr;
};

/// A task with the headings it stands under; what it does not say itself is that of the defaults above it.
struct TaskRow {
  const Task* task = nullptr;
  const Branch* branch = nullptr;  ///< one for all tasks of a list

  const OneOrMany<Scalar>& lead() const;
  const OneOrMany<Partner>& partners() const;
  const Scalar& approver() const;
  const Phrase<phrases::Deadline>& due() const;
  const Scalar& output() const;
};

/// An indicator, or a task that has a target.
struct IndicatorRow {
  const Aim* aim = nullptr;
  const Scalar* id = nullptr;
  const Scalar* title = nullptr;
  const OneOrMany<Scalar>* lead = nullptr;  ///< its own, else its task's
  const Scalar* criterion = nullptr;
  source::Span at;
  const Area* area = nullptr;
  const Task* task = nullptr;    ///< the task it is or stands in, if any
  const Group* group = nullptr;  ///< none outside groups
};

/// What a plan's mappings nest, as flat lists in file order. Points into the plan it was made from; it survives that
/// plan's being moved, not its being copied.
struct Outline {
  std::vector<TaskRow> tasks;
  std::vector<IndicatorRow> indicators;
};

/// The outline of `plan`, its branches in the `storage` of that plan's lists.
Outline outline_of(const Plan& plan, Storage& storage);

/// True where the task is only a heading: it has rows below it and neither lead nor deadline nor target of its own.
bool is_heading(const TaskRow& row);

}  // namespace cchc::model
