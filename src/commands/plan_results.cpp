#include "commands/plan_results.hpp"

#include <utility>

#include "cchc/workspace/documents.hpp"
#include "cchc/workspace/error.hpp"
#include "cchc/workspace/files.hpp"

namespace cchc::commands {

namespace fs = std::filesystem;
using workspace::DocumentKind;

namespace {

/// The results in `bytes`; nothing where they are another document, or another plan's.
std::optional<LoadedResults> load_results(const fs::path& path, std::string bytes, const LoadedPlan& plan,
                                          phrases::Readings& readings) {
  if (workspace::kind_of(bytes) != DocumentKind::results) return std::nullopt;
  diagnostics::Diagnostics findings;
  model::Parsed parsed = model::parse({workspace::shown(path), std::move(bytes)}, findings);
  if (!names_plan(model::plan_reference(parsed), path, plan)) return std::nullopt;
  return read_as_results(path, std::move(parsed), std::move(findings), plan, readings);
}

/// The files that `path` means; those that could not be looked for are an Error, unless they may be missing.
std::vector<workspace::Candidate> files_at(const std::string& path, bool may_miss) {
  workspace::Candidates found = workspace::candidates({path});
  if (!may_miss && !found.failures.empty()) throw found.failures.front();
  return std::move(found.files);
}

/// All results at `path`, whatever plan they name.
std::vector<LoadedResults> results_at(const std::string& path, const LoadedPlan& plan, FoundPlans& found) {
  std::vector<LoadedResults> all;
  for (const workspace::Candidate& file : files_at(path, false)) {
    if (found.settings.excludes(file.path)) continue;
    std::string bytes = workspace::read_file(file.path);
    if (!file.named && workspace::kind_of(bytes) != DocumentKind::results) continue;
    diagnostics::Diagnostics findings;
    model::Parsed parsed = model::parse({workspace::shown(file.path), std::move(bytes)}, findings);
    all.push_back(read_as_results(file.path, std::move(parsed), std::move(findings), plan, found.readings));
  }
  return all;
}

/// Months since year 0 up to the end of `period`.
int end_of(calendar::Period period) { return period.year * 12 + static_cast<int>(period.last_month()); }

}  // namespace

LoadedResults read_as_results(const fs::path& path, model::Parsed parsed, diagnostics::Diagnostics findings,
                              const LoadedPlan& plan, phrases::Readings& readings) {
  LoadedResults one{path, {}, std::move(findings)};
  one.file = model::read_results(std::move(parsed), plan.plan().years.value.value_or(phrases::Years{}), one.findings,
                                 readings);
  return one;
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

std::vector<LoadedResults> results_for(const LoadedPlan& plan, const std::string& path, FoundPlans& found) {
  if (!path.empty() && found.plans.size() == 1) return results_at(path, plan, found);
  if (path.empty() && plan.path == "-") return {};
  const fs::path place = path.empty() ? plan.path.parent_path() : fs::path(path);
  auto group = found.results.find(place);
  if (group == found.results.end()) {
    group =
        found.results.emplace(place, ResultsGroup(files_at(place.empty() ? "." : place.string(), path.empty()))).first;
  }
  return group->second.of(plan, found.settings, found.readings);
}

}  // namespace cchc::commands
