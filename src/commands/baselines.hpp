#pragma once

#include <filesystem>
#include <string>

#include "cchc/diagnostics/baseline.hpp"
#include "cchc/workspace/environment.hpp"
#include "commands/rule_choice.hpp"

namespace cchc::commands {

/// `--baseline` and `--add-baseline` of one run: read before any file is checked, used on what was found.
class Baselines {
 public:
  /// Reads both files; throws Error where one is no baseline (wrong use) or cannot be read (could not). The file of
  /// `--add-baseline` need not be there yet.
  Baselines(const std::string& use, const std::string& add);

  bool any() const { return !use_.empty() || !add_.empty(); }

  /// True where `finding`, its place filled, stands in either file.
  bool knows(const diagnostics::Finding& finding) const;

  /// Takes known findings out of `run`. With `--add-baseline` all others become known, too, and the file is written;
  /// only findings that kept a file from being read stay. Throws Error (could not) where it cannot be written.
  void apply(const RuleChoice& rules, diagnostics::Run& run) const;

 private:
  void record(diagnostics::Run& run) const;

  std::filesystem::path use_;
  std::filesystem::path add_;
  diagnostics::Baseline used_;
  diagnostics::Baseline old_;
};

}  // namespace cchc::commands
