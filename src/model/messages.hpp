#pragma once

#include "cchc/diagnostics/rule_info.hpp"

namespace cchc::model::messages {

extern const diagnostics::Message& unknown_key;
extern const diagnostics::Message& mistyped_key;
extern const diagnostics::Message& missing_key;
extern const diagnostics::Message& wrong_type;
extern const diagnostics::Message& not_a_word;
extern const diagnostics::Message& nearest_word;
extern const diagnostics::Message& both_closings;
extern const diagnostics::Message& no_format;
extern const diagnostics::Message& unknown_format;
extern const diagnostics::Message& newer_format;
extern const diagnostics::Message& empty_document;
extern const diagnostics::Message& no_settings_format;
extern const diagnostics::Message& bad_date;
extern const diagnostics::Message& no_such_day;
extern const diagnostics::Message& bad_target;
extern const diagnostics::Message& two_targets;
extern const diagnostics::Message& block_target;
extern const diagnostics::Message& bad_due;
extern const diagnostics::Message& two_dues;
extern const diagnostics::Message& due_without_year;
extern const diagnostics::Message& no_such_due_day;
extern const diagnostics::Message& bad_due_rule;
extern const diagnostics::Message& bad_number;
extern const diagnostics::Message& bad_day;
extern const diagnostics::Message& bad_result;
extern const diagnostics::Message& two_numbers;
extern const diagnostics::Message& bad_whole;
extern const diagnostics::Message& bad_period;
extern const diagnostics::Message& period_without_year;
extern const diagnostics::Message& bad_window;
extern const diagnostics::Message& bad_years;
extern const diagnostics::Message& bad_year;
extern const diagnostics::Message& bad_document_number;
extern const diagnostics::Message& party_number;
extern const diagnostics::Message& ambiguous_number;

}  // namespace cchc::model::messages
