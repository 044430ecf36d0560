#pragma once

#include <filesystem>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/workspace/error.hpp"
#include "cchc/workspace/files.hpp"

namespace cchc::workspace {

enum class DocumentKind { plan, results, settings, criteria, other };

/// A file to look at: named on the command line, or met in a folder.
struct Candidate {
  std::filesystem::path path;  ///< `-` for standard input
  bool named = false;          ///< named ones must be documents; others are passed over where they are not
};

struct Candidates {
  std::vector<Candidate> files;
  std::vector<Walk> walks;  ///< by which they were met; their files and failures are here
  std::vector<Error> failures;
};

/// The files that `paths` (files, folders or `-`; none: the current folder) mean, each once, in order; folders are gone
/// through on `jobs` threads.
Candidates candidates(const std::vector<std::string>& paths, unsigned jobs = 1);

/// True where `paths` name standard input, which is waited for in a read that only the process's end can stop.
bool reads_stdin(const std::vector<std::string>& paths);

/// What the first `format:` line of `bytes` says, a byte order mark, UTF-16 and quotes tolerated; nothing where it does
/// not start with `cchc-`. A kind that this version does not read is `other`.
std::optional<DocumentKind> kind_of(std::string_view bytes);

}  // namespace cchc::workspace
