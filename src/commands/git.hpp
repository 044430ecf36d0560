#pragma once

#include <filesystem>
#include <string>

#include "cchc/workspace/environment.hpp"

namespace cchc::commands {

/// The bytes of `path` as they were in revision `revision` of the git repository it lies in; throws Error (could not)
/// where git, the repository, the revision or the file in it is missing.
std::string bytes_at_revision(const std::string& revision, const std::filesystem::path& path,
                              workspace::Environment& environment);

/// git's own comparison of two versions of the file `name`, as it would have printed it without us.
std::string plain_difference(const std::string& name, const std::filesystem::path& before,
                             const std::filesystem::path& after, workspace::Environment& environment);

}  // namespace cchc::commands
