#include "commands/results_paths.hpp"

#include "cchc/workspace/documents.hpp"
#include "cchc/workspace/files.hpp"

namespace cchc::commands {

namespace fs = std::filesystem;

const std::vector<fs::path>& ResultsPaths::below(const fs::path& folder) {
  if (const auto known = by_folder_.find(folder); known != by_folder_.end()) return known->second;
  std::vector<fs::path> paths;
  for (fs::path& path : workspace::walk(folder.empty() ? fs::path(".") : folder).files) {
    const bool results = workspace::kind_of(workspace::read_file(path)) == workspace::DocumentKind::results;
    if (results) paths.push_back(std::move(path));
  }
  return by_folder_.emplace(folder, std::move(paths)).first->second;
}

}  // namespace cchc::commands
