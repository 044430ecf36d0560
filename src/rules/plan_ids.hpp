#pragma once

#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/text/language.hpp"

namespace cchc::rules {

enum class IdKind { unit, area, group, task, indicator };

/// An id of the plan and what carries it.
struct PlanId {
  const model::Scalar* id = nullptr;
  IdKind kind = IdKind::unit;
};

/// Every id, in file order.
std::vector<PlanId> plan_ids(const model::Plan& plan);

/// True where the row is a task that has a target itself, not an indicator of its own.
bool is_task(const model::IndicatorRow& row);

/// "lĩnh vực", "chỉ tiêu" …
text::Bilingual word(IdKind kind);

}  // namespace cchc::rules
