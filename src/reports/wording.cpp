#include "reports/wording.hpp"

#include "cchc/text/fold.hpp"
#include "reports/paper.hpp"

namespace cchc::reports {

namespace {

using model::OneOrMany;
using model::Partner;
using model::Plan;
using model::Scalar;

template <class Name>
std::string each(const OneOrMany<Scalar>* units, std::string_view between, Name name) {
  std::vector<std::string> parts;
  if (units == nullptr) return {};
  for (const Scalar& unit : *units) parts.push_back(name(unit.text));
  return joined(parts, between);
}

}  // namespace

std::string unit_id(const Plan& plan, std::string_view typed) {
  const model::Unit* unit = plan.unit_names.find(typed);
  return std::string(unit == nullptr ? typed : unit->id.text);
}

std::string unit_name(const Plan& plan, std::string_view typed) {
  const model::Unit* unit = plan.unit_names.find(typed);
  return std::string(unit == nullptr || !unit->name ? typed : unit->name.text);
}

std::string unit_ids(const Plan& plan, const OneOrMany<Scalar>* units) {
  return each(units, ", ", [&](std::string_view typed) { return unit_id(plan, typed); });
}

std::string unit_ids(const Plan& plan, const OneOrMany<Partner>* partners) {
  std::vector<std::string> parts;
  if (partners == nullptr) return {};
  for (const Partner& partner : *partners) parts.push_back(unit_id(plan, partner.unit.text));
  return joined(parts, ", ");
}

std::string unit_names(const Plan& plan, const OneOrMany<Scalar>* units) {
  return each(units, "; ", [&](std::string_view typed) { return unit_name(plan, typed); });
}

std::string unit_names(const Plan& plan, const OneOrMany<Partner>* partners) {
  std::vector<std::string> parts;
  if (partners == nullptr) return {};
  for (const Partner& partner : *partners) {
    const std::string role = *partner.role ? " (" + std::string(partner.role->text) + ")" : "";
    parts.push_back(unit_name(plan, partner.unit.text) + role);
  }
  return joined(parts, "; ");
}

std::string listed(const OneOrMany<Scalar>& texts) {
  return each(&texts, "; ", [](std::string_view typed) { return std::string(typed); });
}

std::string target_words(const model::Aim& aim) {
  std::vector<std::string> parts{text_of(&aim.target.words)};
  for (const model::MilestoneEntry& entry : aim.terms->milestones) {
    parts.push_back(std::string(entry.id.text) + ": " + text_of(&entry.target.words));
  }
  parts.push_back(text_of(&aim.terms->step.words));
  return joined(parts, "; ");
}

std::string number_and_day(std::string_view number, std::string_view issued, text::Language language) {
  if (issued.empty()) return std::string(number);
  const std::string_view of_day = language == text::Language::en ? "of " : "ngày ";
  return joined({std::string(number), std::string(of_day) + std::string(issued)}, " ");
}

std::string named(const Scalar& id, const Scalar& title) {
  std::string name = text_of(&id);
  if (!title) return name;
  const bool number = !name.empty() && name.find_first_not_of("0123456789.") == std::string::npos;
  return number ? name + ". " + text_of(&title) : text_of(&title) + " (" + name + ")";
}

std::string text_of(const Scalar* typed) {
  return typed == nullptr ? std::string() : std::string(text::trim(typed->text));
}

}  // namespace cchc::reports
