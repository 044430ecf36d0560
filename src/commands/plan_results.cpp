#include "commands/plan_results.hpp"

#include <utility>

#include "cchc/workspace/documents.hpp"
#include "cchc/workspace/error.hpp"
#include "cchc/workspace/files.hpp"

namespace cchc::commands {

namespace fs = std::filesystem;
using workspace::DocumentKind;

namespace {

/// The results in `parsed`, read with the years of `plan`.
LoadedResults read_as_results(const fs::path& path, model::Parsed parsed, diagnostics::Diagnostics findings,
                              const LoadedPlan& plan, phrases::Readings& readings) {
  LoadedResults one{path, {}, std::move(findings)};
  one.file = model::read_results(std::move(parsed), plan.plan().years.value.value_or(phrases::Years{}), one.findings,
                                 readings);
  return one;
}

/// The results in `bytes`; nothing where they are another document, or another plan's.
std::optional<LoadedResults> load_results(const fs::path& path, std::string bytes, const LoadedPlan& plan,
                                          phrases::Readings& readings) {
  if (workspace::kind_of(bytes) != DocumentKind::results) return std::nullopt;
  diagnostics::Diagnostics findings;
  model::Parsed parsed = model::parse({workspace::shown(path), std::move(bytes)}, findings);
  if (!names_plan(model::plan_reference(parsed), path, plan)) return std::nullopt;
  return read_as_results(path, std::move(parsed), std::move(findings), plan, readings);
}

/// Months since year 0 up to the end of `period`.
int end_of(calendar::Period period) { return period.year * 12 + static_cast<int>(period.last_month()); }

}  // namespace

std::vector<LoadedResults> results_beside(const LoadedPlan& plan, FoundPlans& found) {
  std::vector<LoadedResults> all;
  for (const fs::path& path : found.results_paths.below(plan.path.parent_path())) {
    if (found.settings.excludes(path)) continue;
    if (auto one = load_results(path, workspace::read_file(path), plan, found.readings)) all.push_back(std::move(*one));
  }
  return all;
}

std::optional<LoadedResults> latest_before(const LoadedPlan& plan, const std::vector<fs::path>& files,
                                           calendar::Period period, phrases::Readings& readings) {
  std::optional<LoadedResults> latest;
  for (const fs::path& path : files) {
    try {
      auto one = load_results(path, workspace::read_file(path), plan, readings);
      if (!one || !one->results().period || end_of(*one->results().period) >= end_of(period)) continue;
      if (latest && end_of(*one->results().period) <= end_of(*latest->results().period)) continue;
      latest = std::move(one);
    } catch (const Error&) {
      continue;  // told where that file itself is checked
    }
  }
  return latest;
}

std::vector<LoadedResults> results_for(const LoadedPlan& plan, const std::string& path, FoundPlans& found_plans) {
  if (path.empty()) return plan.path == "-" ? std::vector<LoadedResults>() : results_beside(plan, found_plans);
  std::vector<LoadedResults> all;
  workspace::Candidates found = workspace::candidates({path});
  if (!found.failures.empty()) throw found.failures.front();
  for (const workspace::Candidate& file : found.files) {
    if (found_plans.settings.excludes(file.path)) continue;
    std::string bytes = workspace::read_file(file.path);
    if (!file.named && workspace::kind_of(bytes) != DocumentKind::results) continue;
    diagnostics::Diagnostics findings;
    model::Parsed parsed = model::parse({workspace::shown(file.path), std::move(bytes)}, findings);
    all.push_back(read_as_results(file.path, std::move(parsed), std::move(findings), plan, found_plans.readings));
  }
  return all;
}

std::vector<LoadedResults> only_of(const LoadedPlan& plan, std::vector<LoadedResults> all) {
  std::vector<LoadedResults> own;
  for (LoadedResults& one : all) {
    if (names_plan(one.results().plan, one.path, plan)) own.push_back(std::move(one));
  }
  return own;
}

}  // namespace cchc::commands
