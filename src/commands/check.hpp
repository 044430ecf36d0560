#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "cchc/diagnostics/finding.hpp"
#include "cchc/linting/fix.hpp"
#include "cchc/linting/levels.hpp"
#include "cchc/workspace/documents.hpp"
#include "cchc/workspace/error.hpp"
#include "cchc/workspace/settings.hpp"
#include "commands/baselines.hpp"
#include "commands/plan_shelf.hpp"
#include "commands/rule_choice.hpp"

namespace cchc::phrases {
class Readings;
}

namespace cchc::commands {

/// One file to check, with all that its check needs.
struct CheckInput {
  const workspace::Candidate& candidate;
  std::filesystem::path path;  ///< where it stands for globs and for the paths in it
  std::string name;            ///< as findings show it
  std::string bytes;
  const workspace::SettingsFile* settings = nullptr;
  const RuleChoice& rules;
  text::Language language = text::Language::vi;
  diagnostics::Details details;  ///< of the findings
  bool asked_for_again = false;  ///< results that are checked next may belong to the plan that this is
  PlanShelf& plans;
  phrases::Readings& readings;  ///< of the thread that checks
  const Baselines& baselines;
};

/// What checking one file gave; no findings list where it is no document.
using CheckOutcome = std::optional<std::vector<diagnostics::Finding>>;

CheckOutcome check_document(CheckInput input);

/// The document with all fixes of the findings that count; nothing where it is no document.
std::optional<linting::Mended> mend_document(const CheckInput& input);

}  // namespace cchc::commands
