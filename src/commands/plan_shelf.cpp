#include "commands/plan_shelf.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "cchc/workspace/error.hpp"
#include "cchc/workspace/files.hpp"

namespace cchc::commands {

namespace fs = std::filesystem;

namespace {

/// One spelling for all ways to one file.
std::string spelled(const fs::path& path) {
  std::error_code failed;
  const fs::path whole = fs::weakly_canonical(path, failed);
  return (failed ? fs::absolute(path).lexically_normal() : whole).generic_string();
}

std::string key_of(const model::PlanReference& reference, const fs::path& folder) {
  if (reference.path) return spelled(folder / fs::path(reference.path.text));
  const phrases::Years years = reference.years.value.value_or(phrases::Years{});
  return fmt::format("{}\n{}\n{}-{}\n{}", spelled(folder), reference.number.text, years.first, years.last,
                     reference.place.text);
}

/// What the results in `path` say of their plan; empty where they name it by number, nothing where they are no results.
std::optional<std::string> plan_path_in(const fs::path& path) {
  try {
    std::string bytes = workspace::read_file(path);
    if (workspace::kind_of(bytes) != workspace::DocumentKind::results) return std::nullopt;
    diagnostics::Diagnostics unheard;
    const model::Parsed parsed = model::parse({workspace::shown(path), std::move(bytes)}, unheard);
    const model::PlanReference reference = model::plan_reference(parsed);
    return reference.path ? spelled(path.parent_path() / fs::path(reference.path.text)) : std::string();
  } catch (const Error&) {
    return std::nullopt;  // told where that file itself is checked
  }
}

}  // namespace

std::shared_ptr<PlanShelf::Slot> PlanShelf::slot(const std::string& key) {
  constexpr std::size_t most_kept = 32;
  const std::lock_guard lock(guard_);
  const auto found =
      std::find_if(recent_.begin(), recent_.end(), [&](const std::shared_ptr<Slot>& one) { return one->key == key; });
  if (found != recent_.end()) {
    recent_.splice(recent_.begin(), recent_, found);
    return recent_.front();
  }
  auto fresh = std::make_shared<Slot>();
  fresh->key = key;
  recent_.push_front(fresh);
  if (recent_.size() > most_kept) recent_.pop_back();
  return fresh;
}

std::shared_ptr<const LoadedPlan> PlanShelf::plan_of(const model::PlanReference& reference, const fs::path& results,
                                                     phrases::Readings& readings) {
  if (!reference.path && !reference.number) return nullptr;
  const std::shared_ptr<Slot> kept = slot(key_of(reference, results.parent_path()));
  const std::lock_guard lock(kept->reading);
  if (!kept->read) {
    auto plan = find_plan(reference, results, readings);
    if (plan) kept->plan = std::make_shared<const LoadedPlan>(std::move(*plan));
    kept->read = true;
  }
  return kept->plan;
}

std::shared_ptr<PlanShelf::Folder> PlanShelf::folder(const fs::path& path) {
  std::shared_ptr<Folder> found;
  {
    const std::lock_guard lock(guard_);
    auto& kept = folders_[path];
    if (kept == nullptr) kept = std::make_shared<Folder>();
    found = kept;
  }
  const std::lock_guard lock(found->reading);
  if (found->read) return found;
  const std::vector<fs::path> files = yaml_files_in(path);
  const bool alone = files.size() == 1;  // then nothing there is before it
  for (const fs::path& file : alone ? std::vector<fs::path>() : files) {
    const auto plan = plan_path_in(file);
    if (plan) (plan->empty() ? found->others : found->by_plan[*plan]).push_back(file);
  }
  found->read = true;
  return found;
}

std::optional<LoadedResults> PlanShelf::results_before(const LoadedPlan& plan, const fs::path& results,
                                                       calendar::Period period, phrases::Readings& readings) {
  const std::shared_ptr<Folder> beside = folder(results.parent_path());
  std::vector<fs::path> files = beside->others;
  const auto own = beside->by_plan.find(spelled(plan.path));
  if (own != beside->by_plan.end()) files.insert(files.end(), own->second.begin(), own->second.end());
  std::erase(files, results);
  std::sort(files.begin(), files.end());
  return latest_before(plan, files, period, readings);
}

}  // namespace cchc::commands
