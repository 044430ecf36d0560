#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cchc/diagnostics/rule_info.hpp"
#include "cchc/workspace/environment.hpp"

namespace cchc::commands {

/// What `--select` and `--ignore` ask for.
struct RuleChoice {
  std::vector<const diagnostics::RuleInfo*> selected;
  std::vector<const diagnostics::RuleInfo*> ignored;
};

/// The rules in `lists`, names or codes with commas between; throws Error (wrong use) with the nearest name.
std::vector<const diagnostics::RuleInfo*> rules_named(std::string_view option, const std::vector<std::string>& lists);

/// `--list-rules`.
int list_rules(workspace::Environment& environment);

}  // namespace cchc::commands
