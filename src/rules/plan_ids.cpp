#include "rules/plan_ids.hpp"

#include <algorithm>
#include <array>

namespace cchc::rules {

bool is_task(const model::IndicatorRow& row) { return row.task != nullptr && row.aim == row.task; }

std::vector<PlanId> plan_ids(const model::Plan& plan) {
  std::vector<PlanId> all;
  const auto add = [&](const model::Scalar& id, IdKind kind) {
    if (id) all.push_back({&id, kind});
  };
  for (const model::Unit& unit : plan.units) add(unit.id, IdKind::unit);
  for (const model::Area& area : plan.areas) {
    add(area.id, IdKind::area);
    for (const model::Group& group : area.groups) add(group.id, IdKind::group);
  }
  for (const model::TaskRow& row : plan.outline.tasks) add(row.task->id, IdKind::task);
  for (const model::IndicatorRow& row : plan.outline.indicators) {
    if (!is_task(row)) add(*row.id, IdKind::indicator);
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const PlanId& a, const PlanId& b) { return a.id->at.begin < b.id->at.begin; });
  return all;
}

text::Bilingual word(IdKind kind) {
  static constexpr std::array<text::Bilingual, 5> words{{{"đơn vị", "a unit"},
                                                         {"lĩnh vực", "an area"},
                                                         {"nhóm nhiệm vụ", "a group"},
                                                         {"nhiệm vụ", "a task"},
                                                         {"chỉ tiêu", "an indicator"}}};
  return words[static_cast<std::size_t>(kind)];
}

}  // namespace cchc::rules
