#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/formats/document_formats.hpp"
#include "formats/diagnostic_objects.hpp"

namespace cchc::formats {

using document::Value;

Value json_object(const diagnostics::Finding& one) {
  return Value::Object{{"file", one.file},
                       {"line", one.at.begin.line},
                       {"column", one.at.begin.column},
                       {"end_line", one.at.end.line},
                       {"end_column", one.at.end.column},
                       {"code", one.code},
                       {"name", one.name},
                       {"severity", diagnostics::word(one.severity)},
                       {"message", one.message},
                       {"help", one.help},
                       {"fixable", one.fixable}};
}

/// `cchc-diagnostics/1`.
std::string print_diagnostics_json(const diagnostics::Run& run, const DiagnosticOptions&) {
  using diagnostics::Severity;
  Value::Array findings;
  for (const diagnostics::Finding& one : run.findings) findings.push_back(json_object(one));
  return print_json(Value::Object{{"schema", "cchc-diagnostics/1"},
                                  {"files", run.files.size()},
                                  {"skipped", run.skipped},
                                  {"diagnostics", std::move(findings)},
                                  {"summary", Value::Object{{"errors", run.count(Severity::error)},
                                                            {"warnings", run.count(Severity::warning)},
                                                            {"infos", run.count(Severity::info)}}}});
}

}  // namespace cchc::formats
