#include <algorithm>

#include "rules/owed.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"nhiệm vụ {task} chưa có đơn vị chủ trì", "task {task} has no lead unit"},
     {"thêm `lead: {unit}` (mã đơn vị ở phần `units`)", "add `lead: {unit}` (the id of a unit under `units`)"}},
    {{"{count} trong {total} nhiệm vụ của lĩnh vực {area} chưa có đơn vị chủ trì: {tasks}",
      "{count} of {total} tasks of area {area} have no lead unit: {tasks}"},
     {"thêm `lead: {unit}` vào từng nhiệm vụ; nếu cùng một đơn vị, ghi một lần ở lĩnh vực: `defaults: {{lead: "
      "{unit}}}` "
      "(`lead` của lĩnh vực không tính cho nhiệm vụ)",
      "add `lead: {unit}` to each task; where they share one, write it once in the area: `defaults: {{lead: {unit}}}` "
      "(the area's own `lead` does not count for its tasks)"}},
};

bool lacks_lead(const PlanView&, const model::TaskRow& row) {
  const model::OneOrMany<model::Scalar>& leads = row.lead();
  if (leads.refused || row.task->lead.refused) return false;
  return std::none_of(leads.begin(), leads.end(), [](const model::Scalar& one) { return one || one.refused; });
}

source::Span empty_key(const model::TaskRow& row) { return row.task->lead.key; }

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  report_owed(view, {"lead", lacks_lead, empty_key}, missing_lead.info, diagnostics);
}

}  // namespace

const Rule missing_lead{{"CC402",
                         "missing-lead",
                         diagnostics::Severity::error,
                         {"nhiệm vụ chưa có đơn vị chủ trì", "a task without a lead unit"},
                         messages},
                        check};

}  // namespace cchc::rules
