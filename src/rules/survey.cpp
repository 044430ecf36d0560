#include "rules/survey.hpp"

#include "rules/unit_lists.hpp"

namespace cchc::rules {

Survey survey_of(const PlanInput& input) {
  const model::Plan& plan = input.plan;
  Survey survey;
  survey.passages = passages_of(plan, input.words);
  survey.documents = cited_documents(plan, survey.passages);
  survey.alike_indicators = alike_indicators(plan.outline);
  survey.step_dues = dues_by_step(input);
  survey.spelt_units = spelt_units(plan);
  return survey;
}

}  // namespace cchc::rules
