#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "rules/unit_lists.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"chủ trì \"{name}\" là một nhóm, không rõ ai chịu trách nhiệm",
      "the lead \"{name}\" is a group, so nobody in particular answers"},
     {"ghi một đơn vị vào `lead`, chuyển nhóm sang `partners`",
      "put one unit in `lead` and move the group to `partners`"}},
};

/// The name as people know it.
std::string_view shown(const model::UnitNames& names, const model::Scalar& lead) {
  const model::Unit* unit = names.find(lead.text);
  return unit != nullptr && unit->name ? unit->name.text : lead.text;
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const model::UnitNames& names = view.plan.unit_names;
  std::set<source::Span> reported;
  std::map<std::string_view, bool> groups;  // the same few units lead all tasks
  for (const model::TaskRow& row : view.plan.outline.tasks) {
    std::vector<const model::Scalar*> leads;
    for (const model::Scalar& one : *row.lead) {
      if (one) leads.push_back(&one);
    }
    const bool groups_only = !leads.empty() && std::all_of(leads.begin(), leads.end(), [&](const model::Scalar* one) {
      const auto [known, added] = groups.emplace(one->text, false);
      if (added) known->second = is_group(names, *one);
      return known->second;
    });
    if (!groups_only || !reported.insert(leads.front()->at).second) continue;
    std::string all;
    for (const model::Scalar* one : leads) all += (all.empty() ? "" : ", ") + std::string(shown(names, *one));
    diagnostics.report(group_lead.info, leads.front()->at, messages[0], {{"name", all}});
  }
}

}  // namespace

const Rule group_lead{{"CC403",
                       "group-lead",
                       diagnostics::Severity::warning,
                       {"chỉ có nhóm chủ trì, không có đơn vị cụ thể", "only groups lead a task"},
                       messages},
                      check};

}  // namespace cchc::rules
