#pragma once

#include <string_view>

#include "cchc/diagnostics/rule_info.hpp"

namespace cchc::linting {

/// docs/rules/<name>.md as it stands, in both languages; empty where the rule has no page.
std::string_view page_of(const diagnostics::RuleInfo& rule);

}  // namespace cchc::linting
