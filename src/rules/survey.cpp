#include "rules/survey.hpp"

namespace cchc::rules {

Survey survey_of(const PlanInput& input) {
  const model::Plan& plan = input.plan;
  Survey survey;
  survey.ids = plan_ids(plan);
  survey.unit_lists = unit_lists(plan);
  survey.families = families(plan);
  survey.passages = passages_of(plan, input.words, names_of_things(plan, survey.ids, survey.unit_lists));
  survey.documents = cited_documents(plan, survey.passages);
  survey.alike_indicators = alike_indicators(plan.outline);
  survey.step_dues = dues_by_step(input);
  return survey;
}

}  // namespace cchc::rules
