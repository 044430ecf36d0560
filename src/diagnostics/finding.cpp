#include "cchc/diagnostics/finding.hpp"

#include <algorithm>
#include <tuple>

namespace cchc::diagnostics {

namespace {

/// The column of byte `offset` on its line `number`, in bytes from 1.
std::size_t byte_column(const source::Source& source, std::size_t number, std::size_t offset) {
  const source::Span line = source.line(number);
  return std::clamp<std::size_t>(offset, line.begin, line.end) - line.begin + 1;
}

Extent extent_of(source::Span span, const source::Source& source) {
  Extent extent{source.position(span.begin), source.position(span.end)};
  extent.begin_byte = byte_column(source, extent.begin.line, span.begin);
  extent.end_byte = byte_column(source, extent.end.line, span.end);
  return extent;
}

}  // namespace

Finding locate(const Diagnostic& diagnostic, const source::Source& source, text::Language language, bool with_fix) {
  Finding finding;
  finding.file = source.name();
  finding.at = extent_of(diagnostic.span, source);
  finding.code = diagnostic.rule->code;
  finding.name = diagnostic.rule->name;
  finding.severity = diagnostic.severity;
  finding.message = what(diagnostic, language);
  finding.help = help(diagnostic, language);
  finding.line = source.text(source.line(finding.at.begin.line));
  finding.fixable = !diagnostic.fix.empty();
  if (!with_fix) return finding;
  for (const source::Edit& edit : diagnostic.fix) finding.fix.push_back({extent_of(edit.span, source), edit.text});
  return finding;
}

void sort(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.file, a.at.begin, a.code) < std::tie(b.file, b.at.begin, b.code);
  });
}

std::size_t Run::count(Severity severity) const {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(), [&](const Finding& one) { return one.severity == severity; }));
}

}  // namespace cchc::diagnostics
