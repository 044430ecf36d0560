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

std::string key_of(const model::PlanReference& reference, const fs::path& folder) {
  if (reference.path) return spelled(folder / fs::path(reference.path.text));
  const phrases::Years years = reference.years.value.value_or(phrases::Years{});
  return fmt::format("{}\n{}\n{}-{}\n{}", spelled(folder), reference.number.text, years.first, years.last,
                     reference.place.text);
}

/// The results among `files`; those that cannot be read are told where they themselves are checked.
void index_results(const std::vector<fs::path>& files, std::vector<fs::path>& results, ResultsIndex& index) {
  for (const fs::path& path : files) {
    try {
      std::string bytes = workspace::read_file(path);
      if (workspace::kind_of(bytes) != workspace::DocumentKind::results) continue;
      diagnostics::Diagnostics unheard;
      const model::Parsed parsed = model::parse({workspace::shown(path), std::move(bytes)}, unheard);
      index.add(results.size(), path, model::plan_reference(parsed));
      results.push_back(path);
    } catch (const Error&) {
      continue;
    }
  }
}

}  // namespace

void PlanShelf::Promise::keep(std::shared_ptr<const LoadedPlan> plan) {
  if (!reading_ || slot_->read) return;
  slot_->plan = std::move(plan);
  slot_->read = true;
  reading_.unlock();
}

PlanShelf::Promise PlanShelf::promise(const fs::path& plan) { return Promise(slot(spelled(plan))); }

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
    auto plan = find(reference, results.parent_path(), readings);
    if (plan) kept->plan = std::make_shared<const LoadedPlan>(std::move(*plan));
    kept->read = true;
  }
  return kept->plan;
}

std::optional<LoadedPlan> PlanShelf::find(const model::PlanReference& reference, const fs::path& folder,
                                          phrases::Readings& readings) {
  if (reference.path) {
    const fs::path path = folder / fs::path(reference.path.text);
    std::error_code failed;
    if (!fs::is_regular_file(path, failed)) return std::nullopt;
    std::string bytes = workspace::read_file(path);
    if (workspace::kind_of(bytes) != workspace::DocumentKind::plan) return std::nullopt;
    return load_plan(path.lexically_normal(), std::move(bytes), readings);
  }
  if (auto found = find_in(folder, reference, readings)) return found;
  return find_in(folder / "..", reference, readings);
}

std::optional<LoadedPlan> PlanShelf::find_in(const fs::path& folder, const model::PlanReference& reference,
                                             phrases::Readings& readings) {
  const std::shared_ptr<Folder> within = this->folder(folder);
  const std::lock_guard lock(within->reading);
  if (!within->plans) within->plans.emplace(folder);
  return within->plans->find(reference, readings);
}

std::shared_ptr<PlanShelf::Folder> PlanShelf::folder(const fs::path& path) {
  const std::lock_guard lock(guard_);
  auto& kept = folders_[path];
  if (kept == nullptr) kept = std::make_shared<Folder>();
  return kept;
}

std::optional<LoadedResults> PlanShelf::results_before(const LoadedPlan& plan, const fs::path& results,
                                                       calendar::Period period, phrases::Readings& readings) {
  const std::shared_ptr<Folder> beside = folder(results.parent_path());
  std::vector<fs::path> files;
  {
    const std::lock_guard lock(beside->reading);
    if (!beside->index) {
      std::vector<fs::path> all = yaml_files_in(results.parent_path());
      if (all.size() == 1) all.clear();  // nothing comes before what is alone
      index_results(all, beside->results, beside->index.emplace());
    }
    for (const std::size_t number : beside->index->of(plan)) files.push_back(beside->results[number]);
  }
  std::erase(files, results);
  return latest_before(plan, files, period, readings);
}

}  // namespace cchc::commands
