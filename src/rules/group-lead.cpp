#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "cchc/text/short_texts.hpp"
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

/// Which names mean groups; the same few lead all tasks.
class Groups {
 public:
  explicit Groups(const model::UnitNames& names) : names_(names) {}

  bool has(const model::Scalar& lead) {
    const auto known =
        std::find_if(met_.begin(), met_.end(), [&](const auto& one) { return text::same_short(one.first, lead.text); });
    if (known != met_.end()) return known->second;
    return met_.emplace_back(lead.text, is_group(names_, lead)).second;
  }

 private:
  const model::UnitNames& names_;
  std::vector<std::pair<std::string_view, bool>> met_;
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const model::UnitNames& names = view.plan.unit_names;
  std::set<source::Span> reported;
  Groups groups(names);
  for (const model::TaskRow& row : view.plan.outline.tasks) {
    const auto names_one = [&](const model::Scalar& lead) { return lead && !groups.has(lead); };
    const model::OneOrMany<model::Scalar>& named = row.lead();
    if (std::any_of(named.begin(), named.end(), names_one)) continue;
    std::vector<const model::Scalar*> leads;
    for (const model::Scalar& one : named) {
      if (one) leads.push_back(&one);
    }
    if (leads.empty() || !reported.insert(leads.front()->at).second) continue;
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
