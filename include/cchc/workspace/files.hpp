#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/workspace/error.hpp"

namespace cchc::workspace {

/// All bytes of a file; throws Error (could not) where it is not there, no file (a device or a pipe would never end),
/// too large for a document, or unreadable.
std::string read_file(const std::filesystem::path& path);

/// Writes beside `path`, then renames: the file holds the old bytes or the new ones, and keeps its permissions. A link
/// is followed, a device or pipe is written to. Throws Error (could not).
void write_atomically(const std::filesystem::path& path, std::string_view bytes);

/// `path` with `/` between folders and without a leading `./`, as output names it: control bytes as `\x1b`, since a
/// terminal would obey them.
std::string shown(const std::filesystem::path& path);

/// What a walk through a folder found: YAML files in sorted order, and what could not be opened.
/// The settings of the folder in which it stands, and of those below.
inline constexpr std::string_view settings_name = ".cchc.yaml";

struct Walk {
  std::vector<std::filesystem::path> files;
  std::vector<std::filesystem::path> without_settings;  ///< folders that were gone through and hold no `.cchc.yaml`
  std::vector<Error> failures;
};

/// Every `*.yaml` and `*.yml` below `folder`, by byte order of their paths; not in dot-folders, not through symlinked
/// folders, no dot-files, regular files only; a link that leads nowhere is a failure. A folder of many folders is gone
/// through on `jobs` threads.
Walk walk(const std::filesystem::path& folder, unsigned jobs);

}  // namespace cchc::workspace
