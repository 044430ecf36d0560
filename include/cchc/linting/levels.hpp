#pragma once

#include <map>
#include <vector>

#include "cchc/diagnostics/rule_info.hpp"
#include "cchc/model/settings.hpp"

namespace cchc::linting {

/// True for rules whose findings mean that a file could not be taken in: yaml-syntax, encoding, limits, unknown-format.
bool keeps_from_reading(const diagnostics::RuleInfo& rule);

/// Which rules count, and how hard, for one file.
class Levels {
 public:
  /// Later entries win; names that no rule has are passed over (see `check_settings`).
  void set(const std::vector<const model::RuleLevel*>& levels);

  /// Only these rules count; one that settings switch off counts again. What keeps a file from being read at all
  /// (yaml-syntax, encoding, limits, unknown-format) always counts.
  void select(const std::vector<const diagnostics::RuleInfo*>& rules) { selected_ = rules; }

  void ignore(const std::vector<const diagnostics::RuleInfo*>& rules) { ignored_ = rules; }

  /// `off` where the rule does not count.
  diagnostics::Severity of(const diagnostics::RuleInfo& rule) const;

 private:
  std::map<const diagnostics::RuleInfo*, diagnostics::Severity> set_;
  std::vector<const diagnostics::RuleInfo*> selected_;
  std::vector<const diagnostics::RuleInfo*> ignored_;
};

}  // namespace cchc::linting
