#include "cchc/rules/rule.hpp"

#include "rules/survey.hpp"

namespace cchc::rules {

const model::KnownWords no_known_words;

void check_plan(std::span<const Rule* const> rules, const PlanInput& input, diagnostics::Diagnostics& diagnostics) {
  const Survey survey = survey_of(input);
  for (const Rule* rule : rules) {
    if (rule->check_plan != nullptr) rule->check_plan({input, survey}, diagnostics);
  }
}

void check_results(std::span<const Rule* const> rules, const ResultsInput& input,
                   diagnostics::Diagnostics& diagnostics) {
  const Passages passages = passages_of(input.results, input.plan, input.words);
  for (const Rule* rule : rules) {
    if (rule->check_results != nullptr) rule->check_results({input, passages}, diagnostics);
  }
}

}  // namespace cchc::rules
