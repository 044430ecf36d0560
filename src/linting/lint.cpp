#include "cchc/linting/lint.hpp"

#include <algorithm>
#include <string_view>

#include "cchc/linting/catalogue.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/rules/rule.hpp"
#include "cchc/text/closest.hpp"

namespace cchc::linting {

namespace {

using diagnostics::Diagnostics;

void check_level(const model::RuleLevel& level, Diagnostics& diagnostics) {
  if (find_rule(level.id.text) != nullptr) return;
  std::vector<std::string_view> names;
  for (const diagnostics::RuleInfo* rule : all_rules()) names.push_back(rule->name);
  const auto nearest = text::closest(level.id.text, names);
  if (nearest.empty()) {
    diagnostics.report(model::unknown_key, level.at, model::no_such_rule, {{"key", level.id.text}});
  } else {
    diagnostics.report(model::unknown_key, level.at, model::mistyped_rule,
                       {{"key", level.id.text}, {"meant", nearest[0]}});
  }
}

}  // namespace

void check(const model::Plan& plan, const calendar::DaysOff& days_off, Diagnostics& diagnostics,
           const model::KnownWords& words) {
  rules::check_plan(checked_rules(), {plan, days_off, words}, diagnostics);
}

void check(const model::Results& results, const model::Plan* plan, const model::Results* before,
           const calendar::DaysOff& days_off, Diagnostics& diagnostics, const model::KnownWords& words) {
  if (plan == nullptr) {
    rules::report_missing_plan(results, diagnostics);
    return;
  }
  rules::check_results(checked_rules(), {results, *plan, days_off, before, words}, diagnostics);
}

void check(const model::Texts& texts, Diagnostics& diagnostics) {
  if (texts.words.empty()) return;
  for (const rules::Rule* rule : checked_rules()) {
    if (rule->check_texts != nullptr) rule->check_texts(texts, diagnostics);
  }
}

void check(const model::Settings& settings, Diagnostics& diagnostics) {
  for (const model::RuleLevel& one : settings.rules) check_level(one, diagnostics);
  for (const model::PathRules& paths : settings.paths) {
    for (const model::RuleLevel& one : paths.rules) check_level(one, diagnostics);
  }
}

std::vector<diagnostics::Diagnostic> counted(Diagnostics& diagnostics, const Levels& levels) {
  std::vector<diagnostics::Diagnostic> all = diagnostics.take_sorted();
  for (diagnostics::Diagnostic& one : all) {
    const diagnostics::Severity level = levels.of(*one.rule);
    const bool hint = one.severity < one.rule->severity;
    one.severity = hint ? std::min(one.severity, level) : level;
  }
  std::erase_if(all, [](const diagnostics::Diagnostic& one) { return one.severity == diagnostics::Severity::off; });
  return all;
}

}  // namespace cchc::linting
