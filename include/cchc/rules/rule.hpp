#pragma once

#include <span>

#include "cchc/calendar/days_off.hpp"
#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"
#include "cchc/model/settings.hpp"
#include "cchc/model/texts.hpp"

namespace cchc::rules {

/// For documents without settings.
extern const model::KnownWords no_known_words;

struct Passages;
struct Survey;

/// A plan and what holds for it.
struct PlanInput {
  const model::Plan& plan;
  const calendar::DaysOff& days_off;
  const model::KnownWords& words = no_known_words;
};

/// Results, their plan and what holds for them.
struct ResultsInput {
  const model::Results& results;
  const model::Plan& plan;
  const calendar::DaysOff& days_off;
  const model::Results* before = nullptr;  ///< the latest earlier period's results of the plan, where there are any
  const model::KnownWords& words = no_known_words;
};

/// What a rule on plans may look at.
struct PlanView : PlanInput {
  const Survey& survey;
};

/// What a rule on results may look at.
struct ResultsView : ResultsInput {
  const Passages& passages;  ///< of the results
};

/// One rule: what it is called, what it says, and how it looks at a document; it looks at plans, results or both, or at
/// the letters of any document.
struct Rule {
  diagnostics::RuleInfo info;
  void (*check_plan)(const PlanView& view, diagnostics::Diagnostics& diagnostics) = nullptr;
  void (*check_results)(const ResultsView& view, diagnostics::Diagnostics& diagnostics) = nullptr;
  void (*check_texts)(const model::Texts& texts, diagnostics::Diagnostics& diagnostics) = nullptr;
};

/// Runs those of `rules` that look at plans.
void check_plan(std::span<const Rule* const> rules, const PlanInput& input, diagnostics::Diagnostics& diagnostics);

/// Runs those of `rules` that look at results.
void check_results(std::span<const Rule* const> rules, const ResultsInput& input,
                   diagnostics::Diagnostics& diagnostics);

/// Reports, as unknown-id, that the plan which `results` name is not there.
void report_missing_plan(const model::Results& results, diagnostics::Diagnostics& diagnostics);

// Every rule of this folder, by name: one line a rule in rules.def.
#define CCHC_RULE(name) extern const Rule name;
#include "cchc/rules/rules.def"
#undef CCHC_RULE

}  // namespace cchc::rules
