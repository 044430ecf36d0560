#include "commands/results_index.hpp"

#include <algorithm>
#include <system_error>

#include "commands/documents.hpp"

namespace cchc::commands {

namespace fs = std::filesystem;

std::string spelled(const fs::path& path) {
  std::error_code failed;
  const fs::path whole = fs::weakly_canonical(path, failed);
  return (failed ? fs::absolute(path).lexically_normal() : whole).generic_string();
}

void ResultsIndex::add(std::size_t number, const fs::path& results, const model::PlanReference& reference) {
  if (reference.path) {
    const fs::path plan = results.parent_path() / fs::path(reference.path.text);
    std::error_code failed;
    const bool linked = fs::hard_link_count(plan, failed) > 1 && !failed;
    (linked ? by_link_ : by_path_[spelled(plan)]).push_back(number);
  } else if (reference.number) {
    by_number_[std::string(reference.number.text)].push_back(number);
  }
}

std::vector<std::size_t> ResultsIndex::of(const LoadedPlan& plan) const {
  std::vector<std::size_t> numbers = by_link_;
  const auto add = [&](const auto& known, const auto& key) {
    const auto found = known.find(key);
    if (found != known.end()) numbers.insert(numbers.end(), found->second.begin(), found->second.end());
  };
  add(by_path_, spelled(plan.path));
  if (plan.plan().number.words) add(by_number_, plan.plan().number.words.text);
  std::sort(numbers.begin(), numbers.end());
  return numbers;
}

}  // namespace cchc::commands
