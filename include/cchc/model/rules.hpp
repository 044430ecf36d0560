#pragma once

#include "cchc/diagnostics/diagnostic.hpp"
#include "cchc/diagnostics/rule_info.hpp"

namespace cchc::model {

extern const diagnostics::RuleInfo unknown_format;
extern const diagnostics::RuleInfo unknown_key;
extern const diagnostics::RuleInfo missing_key;
extern const diagnostics::RuleInfo wrong_type;
extern const diagnostics::RuleInfo bad_date;
extern const diagnostics::RuleInfo bad_target;
extern const diagnostics::RuleInfo bad_due;
extern const diagnostics::RuleInfo bad_number;
extern const diagnostics::RuleInfo bad_period;
extern const diagnostics::RuleInfo bad_document_number;
extern const diagnostics::RuleInfo ambiguous_number;

// Of unknown_key, for settings: a name under `rules` that no rule has; placeholders {key}, {meant}.
extern const diagnostics::Message& no_such_rule;
extern const diagnostics::Message& mistyped_rule;

/// True for a finding after which a row may be lost, or its id: a list that is none, lines out of order, a missing id.
bool loses_rows(const diagnostics::Diagnostic& finding);

}  // namespace cchc::model
