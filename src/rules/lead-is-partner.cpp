#include <algorithm>
#include <set>

#include "cchc/rules/rule.hpp"
#include "rules/shown_name.hpp"
#include "rules/unit_lists.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"\"{name}\" vừa chủ trì vừa phối hợp nhiệm vụ {task}", "\"{name}\" is both lead and partner of task {task}"},
     {"bỏ \"{name}\" khỏi `partners`, hoặc ghi đơn vị khác chủ trì",
      "take \"{name}\" out of `partners`, or let another unit lead"}},
    {{"\"{name}\" chủ trì nhiệm vụ {task}, mà `defaults` (dòng {line}) đã cho phối hợp",
      "\"{name}\" leads task {task}, and `defaults` (line {line}) makes it a partner too"},
     {"ghi `partners` riêng cho nhiệm vụ này, không có \"{name}\"",
      "give this task `partners` of its own, without \"{name}\""}},
};

/// The clash stands where the later of the two was typed: at the task's lead where `defaults` gives the partners.
void report(const PlanView& view, const model::TaskRow& row, const model::Scalar& lead, const model::Scalar& partner,
            std::set<source::Span>& reported, diagnostics::Diagnostics& diagnostics) {
  const bool own_lead = &row.lead() == &row.task->lead;
  const bool own_partners = &row.partners() == &row.task->partners;
  const bool at_lead = own_lead && !own_partners;
  const model::Scalar& place = at_lead ? lead : partner;
  if (!reported.insert(place.at).second) return;
  diagnostics.report(lead_is_partner.info, place.at, messages[at_lead ? 1 : 0],
                     {{"name", place.text},
                      {"task", shown_name(row.task->id, row.task->title)},
                      {"line", view.plan.places.line(partner.at)}});
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  std::set<source::Span> reported;
  for (const model::TaskRow& row : view.plan.outline.tasks) {
    const model::OneOrMany<model::Scalar>& leads = row.lead();
    for (const model::Partner& partner : row.partners()) {
      if (!partner.unit) continue;
      const auto lead = std::find_if(leads.begin(), leads.end(), [&](const model::Scalar& one) {
        return one && same_unit(view, one, partner.unit);
      });
      if (lead != leads.end()) report(view, row, *lead, partner.unit, reported, diagnostics);
    }
  }
}

}  // namespace

const Rule lead_is_partner{{"CC404",
                            "lead-is-partner",
                            diagnostics::Severity::warning,
                            {"một đơn vị vừa chủ trì vừa phối hợp", "a unit that is both lead and partner"},
                            messages},
                           check};

}  // namespace cchc::rules
