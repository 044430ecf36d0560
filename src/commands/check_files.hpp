#pragma once

#include <string>
#include <vector>

#include "cchc/diagnostics/finding.hpp"
#include "cchc/workspace/documents.hpp"
#include "cchc/workspace/environment.hpp"
#include "commands/baselines.hpp"
#include "commands/fixing.hpp"
#include "commands/rule_choice.hpp"
#include "commands/settings.hpp"

namespace cchc::commands {

/// What a run over files is to look at.
struct FilesInput {
  const std::vector<workspace::Candidate>& files;
  const SettingsOfFiles& settings;
  const RuleChoice& rules;
  std::string stdin_filename;    ///< the name that findings in standard input show
  diagnostics::Details details;  ///< of the findings
  const Baselines& baselines;    ///< what they know is not mended
  FixMode fix = FixMode::none;
};

/// What was found in all files of a run, and what `--fix` did with each.
struct CheckedFiles {
  diagnostics::Run run;
  std::vector<Fixing> fixings;  ///< in the order of the files
};

/// Checks every file, several at the same time, mending it before where that is asked; what could not be read stands
/// in the run.
CheckedFiles check_files(const FilesInput& input, workspace::Environment& environment);

}  // namespace cchc::commands
