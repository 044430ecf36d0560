#pragma once

#include <span>
#include <string_view>

#include "cchc/diagnostics/rule_info.hpp"
#include "cchc/rules/rule.hpp"

namespace cchc::linting {

/// Every rule, those of the Reading group included, by code.
std::span<const diagnostics::RuleInfo* const> all_rules();

/// The rules with a check of their own, by code.
std::span<const rules::Rule* const> checked_rules();

/// The rule of this name or code, or null.
const diagnostics::RuleInfo* find_rule(std::string_view name_or_code);

}  // namespace cchc::linting
