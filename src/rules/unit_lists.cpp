#include "rules/unit_lists.hpp"

#include <cstdint>
#include <string>

#include "cchc/text/short_texts.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

std::vector<const model::Scalar*> spelt_units(const model::Plan& plan) {
  std::vector<const model::Scalar*> spelt;
  each_unit_name(plan, [&](const model::Scalar& name) {
    if (!plan.unit_names.has_id(name.text)) spelt.push_back(&name);
  });
  return spelt;
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

bool same_unit(const PlanView& view, const model::Scalar& a, const model::Scalar& b) {
  const model::UnitNames& names = view.plan.unit_names;
  if (view.survey.spelt_units.empty()) return text::same_short(a.text, b.text);  // both are ids
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
