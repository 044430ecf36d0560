#include "reports/plan_facts.hpp"

#include "reports/cells.hpp"
#include "reports/paper.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

std::string place_words(const model::Plan& plan) {
  if (!plan.place) return {};
  return joined({text_of(&plan.place->name), text_of(&plan.place->parent)}, ", ");
}

std::string plan_words(const model::Plan& plan, text::Language language) {
  return joined(
      {text_of(&plan.title), number_and_day(text_of(&plan.number.words), day(plan.issued, language), language)}, ", ");
}

}  // namespace cchc::reports
