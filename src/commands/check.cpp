#include "commands/check.hpp"

#include <utility>

#include "cchc/linting/lint.hpp"
#include "cchc/model/read.hpp"
#include "commands/documents.hpp"

namespace cchc::commands {

namespace {

using diagnostics::Diagnostics;
using workspace::DocumentKind;

/// Reads the document as `kind` and runs its rules; gives back what the findings' places refer to.
model::Parsed check_as(DocumentKind kind, model::Parsed parsed, const CheckInput& input, Diagnostics& diagnostics) {
  const calendar::DaysOff days_off = workspace::days_off(input.settings);
  if (kind == DocumentKind::settings) {
    auto file = model::read_settings(std::move(parsed), diagnostics);
    linting::check(file.content, diagnostics);
    return std::move(file.parsed);
  }
  if (kind == DocumentKind::results) {
    const auto plan = find_plan(model::plan_reference(parsed), input.path);
    const phrases::Years years = plan && plan->plan().years ? *plan->plan().years : phrases::Years{};
    auto file = model::read_results(std::move(parsed), years, diagnostics);
    if (file.content.format) linting::check(file.content, plan ? &plan->plan() : nullptr, days_off, diagnostics);
    return std::move(file.parsed);
  }
  auto file = model::read_plan(std::move(parsed), diagnostics);
  if (file.content.format) linting::check(file.content, days_off, diagnostics);
  return std::move(file.parsed);
}

}  // namespace

CheckOutcome check_document(CheckInput input) {
  const auto kind = workspace::kind_of(input.bytes);
  if (kind == DocumentKind::criteria || (!kind && !input.candidate.named)) return std::nullopt;
  Diagnostics diagnostics;
  model::Parsed parsed = model::parse({input.name, std::move(input.bytes)}, diagnostics);
  parsed = check_as(kind.value_or(DocumentKind::plan), std::move(parsed), input, diagnostics);
  linting::Levels levels;
  levels.set(workspace::levels_for(input.settings, input.path));
  levels.select(input.rules.selected);
  levels.ignore(input.rules.ignored);
  std::vector<diagnostics::Finding> findings;
  for (const diagnostics::Diagnostic& one : linting::counted(diagnostics, levels)) {
    findings.push_back(diagnostics::locate(one, *parsed.source, input.language));
  }
  return findings;
}

}  // namespace cchc::commands
