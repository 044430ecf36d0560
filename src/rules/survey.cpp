#include "rules/survey.hpp"

namespace cchc::rules {

Survey survey_of(const model::Plan& plan, const model::KnownWords& words) {
  Survey survey;
  survey.ids = plan_ids(plan);
  survey.unit_lists = unit_lists(plan);
  survey.families = families(plan);
  survey.passages = passages_of(plan, words, names_of_things(plan, survey.ids, survey.unit_lists));
  survey.documents = cited_documents(plan, survey.passages);
  survey.alike_indicators = alike_indicators(plan.outline);
  return survey;
}

}  // namespace cchc::rules
