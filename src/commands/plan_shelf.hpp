#pragma once

#include <filesystem>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "commands/documents.hpp"
#include "commands/plan_results.hpp"
#include "commands/plans_in_folder.hpp"
#include "commands/results_index.hpp"

namespace cchc::commands {

/// The plans that the results of one run belong to, and which results stand beside which: each file is read once, not
/// once for every results file. For all threads of the run.
class PlanShelf {
  struct Slot;

 public:
  /// A plan that is being read for its own check: whoever asks for it meanwhile waits, and gets the same one. Where it
  /// ends without having been kept, who asks reads the file.
  class Promise {
   public:
    void keep(std::shared_ptr<const LoadedPlan> plan);

   private:
    friend class PlanShelf;
    explicit Promise(std::shared_ptr<Slot> slot) : slot_(std::move(slot)), reading_(slot_->reading, std::try_to_lock) {}

    std::shared_ptr<Slot> slot_;
    std::unique_lock<std::mutex> reading_;  ///< not held where another was quicker
  };

  /// Promises the plan in the file `plan` to those of its results that name it by its path.
  Promise promise(const std::filesystem::path& plan);

  /// The plan that the results document `results` names: by its path, else by number, years and place among the YAML
  /// files in the document's folder and the one above; null where there is none.
  std::shared_ptr<const LoadedPlan> plan_of(const model::PlanReference& reference, const std::filesystem::path& results,
                                            phrases::Readings& readings);

  /// The latest earlier period's results of `plan` in the folder of the file `results`, which hold `period`.
  std::optional<LoadedResults> results_before(const LoadedPlan& plan, const std::filesystem::path& results,
                                              calendar::Period period, phrases::Readings& readings);

 private:
  struct Slot {
    std::string key;
    std::mutex reading;
    bool read = false;
    std::shared_ptr<const LoadedPlan> plan;
  };
  struct Folder {
    std::mutex reading;
    std::optional<PlansInFolder> plans;
    std::vector<std::filesystem::path> results;
    std::optional<ResultsIndex> index;  ///< of `results`
  };

  std::shared_ptr<Slot> slot(const std::string& key);
  std::shared_ptr<Folder> folder(const std::filesystem::path& path);
  std::optional<LoadedPlan> find(const model::PlanReference& reference, const std::filesystem::path& folder,
                                 phrases::Readings& readings);
  std::optional<LoadedPlan> find_in(const std::filesystem::path& folder, const model::PlanReference& reference,
                                    phrases::Readings& readings);

  std::mutex guard_;
  std::list<std::shared_ptr<Slot>> recent_;  ///< the latest first
  std::map<std::filesystem::path, std::shared_ptr<Folder>> folders_;
};

}  // namespace cchc::commands
