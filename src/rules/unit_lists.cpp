#include "rules/unit_lists.hpp"

#include "rules/plan_ids.hpp"

namespace cchc::rules {

namespace {

class Lists {
 public:
  UnitLists found;

  void add(const model::OneOrMany<model::Scalar>& names) {
    for (const model::Scalar& one : names) {
      if (one) found.add(one);
    }
    found.close();
  }

  void add(const model::OneOrMany<model::Partner>& partners) {
    for (const model::Partner& one : partners) {
      if (one.unit) found.add(one.unit);
    }
    found.close();
  }

  void add(const model::Part<model::Defaults>& defaults) {
    if (!defaults) return;
    add(defaults->lead);
    add(defaults->partners);
  }

  void add(const model::Plan& plan) {
    found.reserve(2 * plan.outline.tasks.size());
    add(plan.defaults);
    for (const model::Stream& stream : plan.reporting) {
      for (const model::ReportingStep& step : stream.steps) add(step.from);
    }
    for (const model::Area& area : plan.areas) {
      add(area.lead);
      add(area.guided_by);
      add(area.defaults);
      for (const model::Group& group : area.groups) add(group.defaults);
    }
    for (const model::TaskRow& row : plan.outline.tasks) {
      add(row.task->lead);
      add(row.task->partners);
    }
    for (const model::IndicatorRow& row : plan.outline.indicators) {
      if (!is_task(row)) add(static_cast<const model::Indicator*>(row.aim)->lead);
    }
  }
};

}  // namespace

UnitLists unit_lists(const model::Plan& plan) {
  Lists lists;
  lists.add(plan);
  return std::move(lists.found);
}

std::string_view known_unit(const model::KnownWords& words, std::string_view name) {
  if (words.units.empty()) return {};
  const std::uint64_t key = model::unit_key(name);
  const std::string folded = model::fold_unit(name);
  for (const std::string_view one : words.units) {
    if (model::fold_unit(one) == folded || (key != 0 && model::unit_key(one) == key)) return one;
  }
  return {};
}

bool same_unit(const model::UnitNames& names, const model::Scalar& a, const model::Scalar& b) {
  const model::Unit* unit = names.find(a.text);
  if (unit != names.find(b.text)) return false;
  return unit != nullptr || model::fold_unit(a.text) == model::fold_unit(b.text);
}

bool is_group(const model::UnitNames& names, const model::Scalar& name) {
  const model::Unit* unit = names.find(name.text);
  if (unit == nullptr) return model::is_group_phrase(name.text);
  return unit->group.value.value_or(model::is_group_phrase(unit->name.text));
}

}  // namespace cchc::rules
