#include "cchc/diagnostics/diagnostics.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace cchc::diagnostics {

Diagnostic& Diagnostics::report(const RuleInfo& rule, source::Span span, const Message& message,
                                std::vector<Argument> arguments) {
  return all_.emplace_back(Diagnostic{&rule, &message, rule.severity, span, std::move(arguments), {}});
}

bool Diagnostics::any_within(source::Span span) const {
  return std::any_of(all_.begin(), all_.end(), [&](const Diagnostic& one) { return span.contains(one.span); });
}

bool Diagnostics::has_errors() const {
  return std::any_of(all_.begin(), all_.end(), [](const Diagnostic& one) { return one.severity == Severity::error; });
}

std::vector<Diagnostic> Diagnostics::take_sorted() {
  std::vector<Diagnostic> sorted = std::move(all_);
  all_.clear();
  std::stable_sort(sorted.begin(), sorted.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tuple(a.span.begin, a.rule->code) < std::tuple(b.span.begin, b.rule->code);
  });
  return sorted;
}

}  // namespace cchc::diagnostics
