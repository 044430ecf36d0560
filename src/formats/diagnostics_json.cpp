#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/formats/document_formats.hpp"

namespace cchc::formats {

namespace {

using document::Value;

Value value_of(const diagnostics::Finding& one) {
  return Value::Object{{"file", one.file},
                       {"line", one.begin.line},
                       {"column", one.begin.column},
                       {"end_line", one.end.line},
                       {"end_column", one.end.column},
                       {"code", one.code},
                       {"name", one.name},
                       {"severity", diagnostics::word(one.severity)},
                       {"message", one.message},
                       {"help", one.help},
                       {"fixable", one.fixable}};
}

}  // namespace

/// `cchc-diagnostics/1`.
std::string print_diagnostics_json(const diagnostics::Run& run, const DiagnosticOptions&) {
  using diagnostics::Severity;
  Value::Array findings;
  for (const diagnostics::Finding& one : run.findings) findings.push_back(value_of(one));
  return print_json(Value::Object{{"schema", "cchc-diagnostics/1"},
                                  {"files", run.files},
                                  {"skipped", run.skipped},
                                  {"diagnostics", std::move(findings)},
                                  {"summary", Value::Object{{"errors", run.count(Severity::error)},
                                                            {"warnings", run.count(Severity::warning)},
                                                            {"infos", run.count(Severity::info)}}}});
}

}  // namespace cchc::formats
