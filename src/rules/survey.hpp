#pragma once

#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/rules/rule.hpp"
#include "rules/cited_documents.hpp"
#include "rules/passages.hpp"
#include "rules/same_things.hpp"
#include "rules/step_dues.hpp"

namespace cchc::rules {

/// What several rules look at, gathered once for a plan; points into that plan.
struct Survey {
  Passages passages;
  std::vector<CitedDocument> documents;
  std::vector<const model::IndicatorRow*> alike_indicators;
  std::vector<StepDues> step_dues;
  std::vector<const model::Scalar*> spelt_units;  ///< names in lists of units that are no id
};

Survey survey_of(const PlanInput& input);

}  // namespace cchc::rules
