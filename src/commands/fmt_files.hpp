#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cchc/diagnostics/finding.hpp"
#include "cchc/layout/format.hpp"
#include "cchc/workspace/documents.hpp"
#include "cchc/workspace/environment.hpp"
#include "cchc/workspace/error.hpp"

namespace cchc::commands {

struct FmtOptions {
  std::vector<std::string> paths;
  std::string stdin_filename;
  bool check = false;
  bool diff = false;
  bool sort = false;

  bool writes() const { return !check && !diff; }
};

/// What became of one file; no outcome where it is no document, or where it failed.
struct LaidOut {
  std::optional<layout::Outcome> outcome;
  std::string shown;                   ///< on standard output
  std::optional<std::string> written;  ///< what is to stand in the file, where that changes
  std::vector<diagnostics::Finding> faults;
  std::optional<Error> failure;
};

/// Lays out every file, several at the same time, and then writes those that change: who stops the run before that
/// finds all of them as they were.
std::vector<LaidOut> lay_out_files(const std::vector<workspace::Candidate>& files, const FmtOptions& options,
                                   workspace::Environment& environment);

}  // namespace cchc::commands
