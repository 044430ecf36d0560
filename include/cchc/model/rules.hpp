#pragma once

#include "cchc/diagnostics/diagnostics.hpp"
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

/// True where reading reported something by which a row or its id may be lost (a list that is none, lines left out, a
/// missing id): rows cannot be counted then, and whoever names one may be right.
bool may_lack_rows(const diagnostics::Diagnostics& found);

}  // namespace cchc::model
