#include "commands/results_group.hpp"

#include <string>
#include <utility>

#include "cchc/workspace/files.hpp"
#include "commands/plan_results.hpp"

namespace cchc::commands {

std::vector<LoadedResults> ResultsGroup::of(const LoadedPlan& plan, SettingsOfFiles& settings,
                                            phrases::Readings& readings) {
  std::vector<LoadedResults> own;
  const auto look_at = [&](std::size_t number) {
    const workspace::Candidate& file = files_[number];
    if (settings.excludes(file.path)) return;
    std::string bytes = workspace::read_file(file.path);
    if (!file.named && workspace::kind_of(bytes) != workspace::DocumentKind::results) return;
    diagnostics::Diagnostics findings;
    model::Parsed parsed = model::parse({workspace::shown(file.path), std::move(bytes)}, findings);
    const model::PlanReference reference = model::plan_reference(parsed);
    if (!indexed_) index_.add(number, file.path, reference);
    if (!names_plan(reference, file.path, plan)) return;
    own.push_back(read_as_results(file.path, std::move(parsed), std::move(findings), plan, readings));
  };
  if (indexed_) {
    for (const std::size_t number : index_.of(plan)) look_at(number);
  } else {
    for (std::size_t number = 0; number < files_.size(); ++number) look_at(number);
  }
  indexed_ = true;
  return own;
}

}  // namespace cchc::commands
