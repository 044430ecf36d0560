#pragma once

#include "cchc/diagnostics/rule_info.hpp"

namespace cchc::yaml {

extern const diagnostics::RuleInfo yaml_syntax;
extern const diagnostics::RuleInfo encoding;
extern const diagnostics::RuleInfo limits;
extern const diagnostics::RuleInfo duplicate_key;
extern const diagnostics::RuleInfo split_text;

/// True for the rules whose findings leave open what the document says: yaml-syntax, encoding, limits.
bool keeps_from_reading(const diagnostics::RuleInfo& rule);

}  // namespace cchc::yaml
