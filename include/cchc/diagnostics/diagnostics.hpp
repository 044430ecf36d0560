#pragma once

#include <vector>

#include "cchc/diagnostics/diagnostic.hpp"

namespace cchc::diagnostics {

/// Collects the findings of one source in the order in which they are made.
class Diagnostics {
 public:
  /// Adds a finding with the rule's own severity; `message` must be one of `rule.messages`. What mends it for certain
  /// may be added to the finding's `fix` before the next one is made.
  Diagnostic& report(const RuleInfo& rule, source::Span span, const Message& message,
                     std::vector<Argument> arguments = {});

  /// True where a finding lies inside `span`: later phases pass over what an earlier one reported.
  bool any_within(source::Span span) const;

  bool has_errors() const;
  const std::vector<Diagnostic>& all() const { return all_; }

  /// Hands over all findings, sorted by place, then code.
  std::vector<Diagnostic> take_sorted();

 private:
  std::vector<Diagnostic> all_;
};

}  // namespace cchc::diagnostics
