#pragma once

#include <string_view>

#include "cchc/rules/rule.hpp"

namespace cchc::rules {

/// Something that every task owes which is no heading. Of the rule's messages the first tells of one task ({task},
/// {unit}, {year}), the second of an area ({area}, {title}, {count}, {total}, {tasks}, {unit}, {year}).
struct Owed {
  std::string_view key;
  bool (*lacks)(const PlanView& view, const model::TaskRow& row);
  /// The key under which the task itself says nothing; empty where it does not have the key.
  source::Span (*empty_key)(const model::TaskRow& row);
};

/// Reports every task that lacks it; one finding at the area's id where at least three of its tasks, and more than half
/// of them, do.
void report_owed(const PlanView& view, const Owed& owed, const diagnostics::RuleInfo& rule,
                 diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::rules
