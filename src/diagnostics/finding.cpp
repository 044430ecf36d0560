#include "cchc/diagnostics/finding.hpp"

#include <algorithm>

namespace cchc::diagnostics {

Finding locate(const Diagnostic& diagnostic, const source::Source& source, text::Language language) {
  const source::Position begin = source.position(diagnostic.span.begin);
  return {source.name(),
          begin,
          source.position(diagnostic.span.end),
          diagnostic.rule->code,
          diagnostic.rule->name,
          diagnostic.severity,
          what(diagnostic, language),
          help(diagnostic, language),
          !diagnostic.fix.empty(),
          std::string(source.text(source.line(begin.line)))};
}

std::size_t Run::count(Severity severity) const {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(), [&](const Finding& one) { return one.severity == severity; }));
}

}  // namespace cchc::diagnostics
