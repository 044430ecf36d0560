#include "rules/names_of_things.hpp"

#include "rules/plan_ids.hpp"
#include "rules/unit_lists.hpp"

namespace cchc::rules {

namespace {

class Collector {
 public:
  ProseSet found;

  explicit Collector(const std::vector<model::Prose>& prose) : found(prose) {}

  void add(const model::Scalar& one) { found.insert(one); }

  void add(const model::Aim& aim) {
    for (const model::Scalar* one :
         {&aim.terms->within, &aim.terms->of, &aim.terms->same_as, &aim.terms->every, &aim.terms->where})
      add(*one);
  }

  void add(const model::Plan& plan) {
    each_id(plan, [&](const PlanId& one) { add(*one.id); });
    each_unit_name(plan, [&](const model::Scalar& one) { add(one); });
    add(plan.format);
    for (const model::Unit& unit : plan.units) {
      for (const model::Scalar& one : unit.answers_for) add(one);
      for (const model::Scalar& one : unit.supports) add(one);
    }
    for (const model::Annex& annex : plan.annexes) add(annex.file);
    for (const model::Declared& one : plan.declared) {
      add(one.area);
      add(one.where);
    }
    for (const model::TaskRow& row : plan.outline.tasks) {
      add(row.task->details->criterion);
      add(*row.task->aim);
    }
    for (const model::IndicatorRow& row : plan.outline.indicators) {
      add(*row.criterion);
      add(*row.aim);
    }
    for (const model::Scalar& one : plan.recipients) add(one);
    if (plan.place) add(plan.place->code);
    add(plan.issued_with);
  }
};

}  // namespace

ProseSet names_of_things(const model::Plan& plan) {
  Collector names(plan.prose);
  names.add(plan);
  return std::move(names.found);
}

ProseSet names_of_things(const model::Results& results) {
  Collector names(results.prose);
  names.add(results.format);
  names.add(results.by);
  names.add(results.plan.path);
  names.add(results.plan.number);
  names.add(results.plan.place);
  for (const model::Result& one : results.results) names.add(one.id);
  return std::move(names.found);
}

}  // namespace cchc::rules
