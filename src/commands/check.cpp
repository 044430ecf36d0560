#include "commands/check.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "cchc/linting/common_slip.hpp"
#include "cchc/linting/lint.hpp"
#include "cchc/linting/place.hpp"
#include "cchc/linting/suppressions.hpp"
#include "cchc/model/read.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/rules/rule.hpp"
#include "cchc/yaml/rules.hpp"
#include "commands/documents.hpp"
#include "commands/plan_results.hpp"

namespace cchc::commands {

namespace {

using diagnostics::Diagnostics;
using workspace::DocumentKind;

/// A document read and checked, and the plan where it is one.
struct Reading {
  linting::Checked checked;
  std::shared_ptr<const LoadedPlan> plan;
};

/// Reads results, finds what they belong to, and runs their rules.
model::Parsed check_results(model::Parsed parsed, const CheckInput& input, const linting::Levels& levels,
                            linting::Depth depth, Diagnostics& diagnostics) {
  const auto plan = input.plans.plan_of(model::plan_reference(parsed), input.path, input.readings);
  const phrases::Years years = plan && plan->plan().years ? *plan->plan().years : phrases::Years{};
  auto file = model::read_results(std::move(parsed), years, diagnostics, input.readings);
  if (!file.content.format || depth == linting::Depth::reading) return std::move(file.parsed);
  if (plan && model::may_lack_rows(plan->findings)) return std::move(file.parsed);  // it must be mended first
  const bool looks_back = levels.of(rules::status_went_back.info) != diagnostics::Severity::off;
  std::optional<LoadedResults> before;
  if (plan && file.content.period && looks_back)
    before = input.plans.results_before(*plan, input.path, *file.content.period, input.readings);
  linting::check(file.content, plan ? &plan->plan() : nullptr, before ? &before->results() : nullptr,
                 workspace::days_off(input.settings), diagnostics, workspace::known_words(input.settings));
  return std::move(file.parsed);
}

/// Reads a plan and runs its rules.
std::shared_ptr<const LoadedPlan> check_plan(model::Parsed parsed, const CheckInput& input, linting::Depth depth,
                                             Diagnostics& diagnostics) {
  auto plan = std::make_shared<LoadedPlan>();
  plan->path = input.path;
  plan->file = model::read_plan(std::move(parsed), diagnostics, input.readings);
  if (input.asked_for_again) plan->findings = diagnostics;
  if (plan->plan().format && depth == linting::Depth::rules) {
    linting::check(plan->plan(), workspace::days_off(input.settings), diagnostics,
                   workspace::known_words(input.settings));
  }
  return plan;
}

model::Parsed check_settings(model::Parsed parsed, Diagnostics& diagnostics) {
  auto file = model::read_settings(std::move(parsed), diagnostics);
  linting::check(file.content, diagnostics);
  return std::move(file.parsed);
}

/// Reads the document in `parsed`, with the findings made so far, as one of `kind`.
Reading read_as(std::optional<DocumentKind> kind, linting::Checked checked, const CheckInput& input,
                const linting::Levels& levels, linting::Depth depth) {
  auto& [parsed, diagnostics] = checked;
  if (depth == linting::Depth::rules) linting::check(model::texts_of(parsed), diagnostics);
  std::shared_ptr<const LoadedPlan> plan;
  if (kind == DocumentKind::settings) {
    parsed = check_settings(std::move(parsed), diagnostics);
  } else if (kind == DocumentKind::results) {
    parsed = check_results(std::move(parsed), input, levels, depth, diagnostics);
  } else {
    plan = check_plan(std::move(parsed), input, depth, diagnostics);
    parsed = plan->file.parsed;
  }
  return {std::move(checked), std::move(plan)};
}

/// The document as if the slip had not happened that explains most of what is wrong with it; nothing where none does.
std::optional<linting::Checked> without_slip(std::optional<DocumentKind> kind, const linting::Checked& typed,
                                             const CheckInput& input, const linting::Levels& levels) {
  const auto without = [&](const yaml::Slip& slip, linting::Depth depth) {
    linting::Checked other;
    other.parsed = model::parse_without(slip, typed.parsed, other.diagnostics);
    return read_as(kind, std::move(other), input, levels, depth).checked;
  };
  if (levels.of(yaml::yaml_syntax) < yaml::yaml_syntax.severity) return std::nullopt;
  const auto slip = linting::common_slip(typed, without);
  return slip ? std::optional(without(*slip, linting::Depth::rules)) : std::nullopt;
}

/// What counts of what was found.
std::vector<diagnostics::Diagnostic> counted(linting::Checked& checked, const linting::Levels& levels) {
  std::vector<diagnostics::Diagnostic> counted = linting::counted(checked.diagnostics, levels);
  linting::suppress(*checked.parsed.source, *checked.parsed.tree, levels, counted);
  return counted;
}

bool has_syntax_fault(const std::vector<diagnostics::Diagnostic>& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const diagnostics::Diagnostic& one) { return one.rule == &yaml::yaml_syntax; });
}

/// What counts in a document, its places not yet looked up; nothing where it is no document.
std::optional<linting::Examination> examine(CheckInput input) {
  const auto kind = workspace::kind_of(input.bytes);
  linting::Levels levels;
  levels.set(workspace::levels_for(input.settings, input.path));
  levels.select(input.rules.selected);
  levels.ignore(input.rules.ignored);
  const bool must_be_one = input.candidate.named && levels.of(model::unknown_format) != diagnostics::Severity::off;
  if (kind == DocumentKind::criteria || (!kind && !must_be_one)) return std::nullopt;
  std::optional<PlanShelf::Promise> promise;
  if (kind == DocumentKind::plan && input.asked_for_again) promise = input.plans.promise(input.path);
  linting::Checked typed;
  typed.parsed = model::parse({input.name, std::move(input.bytes)}, typed.diagnostics);
  auto [checked, plan] = read_as(kind, std::move(typed), input, levels, linting::Depth::rules);
  if (promise) promise->keep(std::move(plan));
  if (auto other = without_slip(kind, checked, input, levels)) {
    auto findings = counted(*other, levels);
    // Where the slip itself is not to be told, what follows from it must be.
    if (has_syntax_fault(findings)) return linting::Examination{std::move(other->parsed), std::move(findings)};
  }
  auto findings = counted(checked, levels);
  return linting::Examination{std::move(checked.parsed), std::move(findings)};
}

diagnostics::Finding located(const diagnostics::Diagnostic& diagnostic, const model::Parsed& parsed,
                             text::Language language, diagnostics::Details details) {
  diagnostics::Finding finding = diagnostics::locate(diagnostic, *parsed.source, language, details.fix);
  if (!details.place) return finding;
  linting::Place place = linting::place_of(diagnostic, *parsed.source, *parsed.tree);
  finding.place = std::move(place.path);
  finding.value = std::move(place.value);
  return finding;
}

/// What a baseline knows is not mended.
void spare_known(linting::Examination& examined, const CheckInput& input) {
  if (!input.baselines.any()) return;
  for (diagnostics::Diagnostic& one : examined.findings) {
    if (one.fix.empty()) continue;
    if (input.baselines.knows(located(one, examined.parsed, input.language, {.place = true}))) one.fix.clear();
  }
}

}  // namespace

CheckOutcome check_document(CheckInput input) {
  const text::Language language = input.language;
  const diagnostics::Details details = input.details;
  const auto examined = examine(std::move(input));
  if (!examined) return std::nullopt;
  std::vector<diagnostics::Finding> findings;
  for (const diagnostics::Diagnostic& one : examined->findings) {
    findings.push_back(located(one, examined->parsed, language, details));
  }
  return findings;
}

std::optional<linting::Mended> mend_document(const CheckInput& input) {
  const auto with = [&](std::string bytes) {
    CheckInput copy = input;
    copy.bytes = std::move(bytes);
    auto examined = examine(std::move(copy));
    if (examined) spare_known(*examined, input);
    return examined;
  };
  if (!with(input.bytes)) return std::nullopt;
  return linting::mend(input.bytes, [&](std::string bytes) {
    auto examined = with(std::move(bytes));
    return examined ? std::move(*examined) : linting::Examination{};
  });
}

}  // namespace cchc::commands
