#include "commands/check.hpp"

#include <utility>

#include "cchc/linting/lint.hpp"
#include "cchc/linting/place.hpp"
#include "cchc/linting/suppressions.hpp"
#include "cchc/model/read.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/rules/rule.hpp"
#include "commands/documents.hpp"
#include "commands/plan_results.hpp"

namespace cchc::commands {

namespace {

using diagnostics::Diagnostics;
using workspace::DocumentKind;

/// Reads results, finds what they belong to, and runs their rules.
model::Parsed check_results(model::Parsed parsed, const CheckInput& input, const linting::Levels& levels,
                            Diagnostics& diagnostics) {
  const auto plan = input.plans.plan_of(model::plan_reference(parsed), input.path, input.readings);
  const phrases::Years years = plan && plan->plan().years ? *plan->plan().years : phrases::Years{};
  auto file = model::read_results(std::move(parsed), years, diagnostics, input.readings);
  if (!file.content.format) return std::move(file.parsed);
  const bool looks_back = levels.of(rules::status_went_back.info) != diagnostics::Severity::off;
  std::optional<LoadedResults> before;
  if (plan && file.content.period && looks_back)
    before = input.plans.results_before(*plan, input.path, *file.content.period, input.readings);
  linting::check(file.content, plan ? &plan->plan() : nullptr, before ? &before->results() : nullptr,
                 workspace::days_off(input.settings), diagnostics, workspace::known_words(input.settings));
  return std::move(file.parsed);
}

/// Reads a plan and runs its rules; keeps it for those to whom it was promised.
model::Parsed check_plan(model::Parsed parsed, const CheckInput& input, std::optional<PlanShelf::Promise> promise,
                         Diagnostics& diagnostics) {
  auto read = std::make_shared<LoadedPlan>();
  read->path = input.path;
  read->file = model::read_plan(std::move(parsed), diagnostics, input.readings);
  if (promise) read->findings = diagnostics;
  const std::shared_ptr<const LoadedPlan> plan = std::move(read);
  if (promise) promise->keep(plan);
  if (plan->plan().format) {
    linting::check(plan->plan(), workspace::days_off(input.settings), diagnostics,
                   workspace::known_words(input.settings));
  }
  return plan->file.parsed;
}

model::Parsed check_settings(model::Parsed parsed, Diagnostics& diagnostics) {
  auto file = model::read_settings(std::move(parsed), diagnostics);
  linting::check(file.content, diagnostics);
  return std::move(file.parsed);
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
  Diagnostics diagnostics;
  model::Parsed parsed = model::parse({input.name, std::move(input.bytes)}, diagnostics);
  linting::check(model::texts_of(parsed), diagnostics);
  if (kind == DocumentKind::settings) {
    parsed = check_settings(std::move(parsed), diagnostics);
  } else if (kind == DocumentKind::results) {
    parsed = check_results(std::move(parsed), input, levels, diagnostics);
  } else {
    parsed = check_plan(std::move(parsed), input, std::move(promise), diagnostics);
  }
  std::vector<diagnostics::Diagnostic> counted = linting::counted(diagnostics, levels);
  linting::suppress(*parsed.source, *parsed.tree, levels, counted);
  return linting::Examination{std::move(parsed), std::move(counted)};
}

diagnostics::Finding located(const diagnostics::Diagnostic& diagnostic, const model::Parsed& parsed,
                             text::Language language, bool with_place) {
  diagnostics::Finding finding = diagnostics::locate(diagnostic, *parsed.source, language);
  if (!with_place) return finding;
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
    if (input.baselines.knows(located(one, examined.parsed, input.language, true))) one.fix.clear();
  }
}

}  // namespace

CheckOutcome check_document(CheckInput input) {
  const text::Language language = input.language;
  const bool places = input.places;
  const auto examined = examine(std::move(input));
  if (!examined) return std::nullopt;
  std::vector<diagnostics::Finding> findings;
  for (const diagnostics::Diagnostic& one : examined->findings) {
    findings.push_back(located(one, examined->parsed, language, places));
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
