#include <fmt/format.h>

#include "cchc/diagnostics/fingerprint.hpp"
#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/formats/document_formats.hpp"
#include "formats/file_paths.hpp"

namespace cchc::formats {

namespace {

using diagnostics::Severity;
using document::Value;

std::string_view word_of(Severity severity) {
  switch (severity) {
    case Severity::error: return "major";
    case Severity::warning: return "minor";
    default: return "info";
  }
}

/// Unique in one report: equal findings of one place are told apart by their count.
std::string unique(const diagnostics::Fingerprint& one) {
  return one.occurrence == 1 ? one.hash : diagnostics::digest(fmt::format("{}:{}", one.hash, one.occurrence));
}

}  // namespace

/// A Code Quality report; the description names the rule, since GitLab does not show `check_name`.
std::string print_gitlab(const diagnostics::Run& run, const DiagnosticOptions& options) {
  const auto names = diagnostics::fingerprints(
      run.findings, [&](std::string_view file) { return relative_path(file, options.folder); });
  Value::Array issues;
  for (std::size_t at = 0; at < run.findings.size(); ++at) {
    const diagnostics::Finding& one = run.findings[at];
    const Value::Object lines{{"begin", one.at.begin.line}, {"end", one.at.end.line}};
    issues.push_back(Value::Object{
        {"description", fmt::format("{} {}: {}", one.code, one.name, one.message)},
        {"check_name", one.name},
        {"fingerprint", unique(names[at])},
        {"severity", word_of(one.severity)},
        {"location", Value::Object{{"path", relative_path(one.file, options.folder)}, {"lines", lines}}}});
  }
  return print_json(std::move(issues));
}

}  // namespace cchc::formats
