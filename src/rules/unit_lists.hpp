#pragma once

#include <string_view>
#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/model/settings.hpp"
#include "cchc/rules/rule.hpp"
#include "rules/plan_ids.hpp"

namespace cchc::rules {

/// The name of the unit that an item of a list stands for.
inline const model::Scalar& unit_in(const model::Scalar& name) { return name; }
inline const model::Scalar& unit_in(const model::Partner& partner) { return partner.unit; }

/// Shows `see` every list of units that one key of the plan names (`lead`, `partners`, `guided_by`, a step's `from`),
/// each once as it is typed: defaults are not repeated for the tasks that take them over. Its names are those of
/// `unit_in`, some of them empty.
template <class See>
void each_unit_list(const model::Plan& plan, const See& see) {
  const auto show_defaults = [&](const model::Part<model::Defaults>& defaults) {
    if (!defaults) return;
    see(defaults->lead);
    see(defaults->partners);
  };
  show_defaults(plan.defaults);
  for (const model::Stream& stream : plan.reporting) {
    for (const model::ReportingStep& step : stream.steps) see(step.from);
  }
  for (const model::Area& area : plan.areas) {
    see(area.lead);
    see(area.guided_by);
    show_defaults(area.defaults);
    for (const model::Group& group : area.groups) show_defaults(group.defaults);
  }
  for (const model::TaskRow& row : plan.outline.tasks) {
    see(row.task->lead);
    see(row.task->partners);
  }
  for (const model::IndicatorRow& row : plan.outline.indicators) {
    if (!is_task(row)) see(static_cast<const model::Indicator*>(row.aim)->lead);
  }
}

/// Shows `see` every name of those lists.
template <class See>
void each_unit_name(const model::Plan& plan, const See& see) {
  each_unit_list(plan, [&](const auto& list) {
    for (const auto& one : list) {
      if (unit_in(one)) see(unit_in(one));
    }
  });
}

/// The names of those lists that are no id of a unit.
std::vector<const model::Scalar*> spelt_units(const model::Plan& plan);

/// The unit of the settings that the name means, as they spell it; empty where it is none.
std::string_view known_unit(const model::KnownWords& words, std::string_view name);

/// True where both names, of those lists, mean one declared unit, or are the same words for an undeclared one.
bool same_unit(const PlanView& view, const model::Scalar& a, const model::Scalar& b);

/// True where the name stands for a group of actors, by its words or by `group: true` of its unit.
bool is_group(const model::UnitNames& names, const model::Scalar& name);

}  // namespace cchc::rules
