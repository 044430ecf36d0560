#include "commands/plans_in_folder.hpp"

#include <utility>

#include "cchc/workspace/files.hpp"
#include "commands/documents.hpp"

namespace cchc::commands {

namespace {

std::optional<LoadedPlan> load(const std::filesystem::path& path, phrases::Readings& readings) {
  std::string bytes = workspace::read_file(path);
  if (workspace::kind_of(bytes) != workspace::DocumentKind::plan) return std::nullopt;
  return load_plan(path, std::move(bytes), readings);
}

}  // namespace

PlansInFolder::PlansInFolder(const std::filesystem::path& folder) : files_(yaml_files_in(folder)) {}

std::optional<LoadedPlan> PlansInFolder::find(const model::PlanReference& reference, phrases::Readings& readings) {
  if (const auto known = by_number_.find(reference.number.text); known != by_number_.end()) {
    for (const std::size_t number : known->second) {
      auto plan = load(files_[number], readings);
      if (plan && is_meant(reference, plan->plan())) return plan;
    }
  }
  while (next_ < files_.size()) {
    auto plan = load(files_[next_], readings);
    const std::size_t number = next_++;
    if (!plan || !plan->plan().number.words) continue;
    by_number_[std::string(plan->plan().number.words.text)].push_back(number);
    if (is_meant(reference, plan->plan())) return plan;
  }
  return std::nullopt;
}

}  // namespace cchc::commands
