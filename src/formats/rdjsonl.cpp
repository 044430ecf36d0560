#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/formats/document_formats.hpp"
#include "formats/file_paths.hpp"

namespace cchc::formats {

namespace {

using diagnostics::Severity;
using document::Value;

/// Reviewdog counts columns in bytes of UTF-8.
Value range(const diagnostics::Extent& at) {
  return Value::Object{{"start", Value::Object{{"line", at.begin.line}, {"column", at.begin_byte}}},
                       {"end", Value::Object{{"line", at.end.line}, {"column", at.end_byte}}}};
}

std::string_view word_of(Severity severity) {
  switch (severity) {
    case Severity::error: return "ERROR";
    case Severity::warning: return "WARNING";
    default: return "INFO";
  }
}

Value object_of(const diagnostics::Finding& one, const DiagnosticOptions& options) {
  const Value::Object location{{"path", relative_path(one.file, options.folder)}, {"range", range(one.at)}};
  Value::Object object{{"message", one.message + "\n→ " + one.help},
                       {"location", location},
                       {"severity", word_of(one.severity)},
                       {"source", Value::Object{{"name", "cchc"}}},
                       {"code", Value::Object{{"value", std::string(one.code) + " " + std::string(one.name)}}}};
  Value::Array suggestions;
  for (const diagnostics::Replacement& edit : one.fix) {
    suggestions.push_back(Value::Object{{"range", range(edit.at)}, {"text", edit.text}});
  }
  if (!suggestions.empty()) object.emplace_back("suggestions", std::move(suggestions));
  return object;
}

}  // namespace

/// Reviewdog's diagnostic format, a line a finding, with suggestions where something mends it for certain.
std::string print_rdjsonl(const diagnostics::Run& run, const DiagnosticOptions& options) {
  std::string out;
  for (const diagnostics::Finding& one : run.findings) out += print_json_line(object_of(one, options)) + "\n";
  return out;
}

}  // namespace cchc::formats
