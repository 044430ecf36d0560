#pragma once

#include "cchc/model/plan.hpp"
#include "cchc/text/language.hpp"

namespace cchc::rules {

enum class IdKind { unit, area, group, task, indicator };

/// An id of the plan and what carries it.
struct PlanId {
  const model::Scalar* id = nullptr;
  IdKind kind = IdKind::unit;
};

/// True where the row is a task that has a target itself, not an indicator of its own.
inline bool is_task(const model::IndicatorRow& row) { return row.task != nullptr && row.aim == &*row.task->aim; }

/// Shows `see` every id, kind by kind; a large plan has more of them than it is worth keeping.
template <class See>
void each_id(const model::Plan& plan, const See& see) {
  const auto show = [&](const model::Scalar& id, IdKind kind) {
    if (id) see(PlanId{&id, kind});
  };
  for (const model::Unit& unit : plan.units) show(unit.id, IdKind::unit);
  for (const model::Area& area : plan.areas) {
    show(area.id, IdKind::area);
    for (const model::Group& group : area.groups) show(group.id, IdKind::group);
  }
  for (const model::TaskRow& row : plan.outline.tasks) show(row.task->id, IdKind::task);
  for (const model::IndicatorRow& row : plan.outline.indicators) {
    if (!is_task(row)) show(*row.id, IdKind::indicator);
  }
}

/// "lĩnh vực", "chỉ tiêu" …
text::Bilingual word(IdKind kind);

}  // namespace cchc::rules
