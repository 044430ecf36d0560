#include <algorithm>
#include <string>
#include <vector>

#include "cchc/diagnostics/fingerprint.hpp"
#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/formats/document_formats.hpp"
#include "formats/file_paths.hpp"

namespace cchc::formats {

namespace {

using diagnostics::Finding;
using diagnostics::Severity;
using document::Value;

std::string_view level(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    default: return "note";
  }
}

Value text(std::string_view words) { return Value::Object{{"text", words}}; }

Value region(const diagnostics::Extent& at) {
  return Value::Object{{"startLine", at.begin.line},
                       {"startColumn", at.begin.column},
                       {"endLine", at.end.line},
                       {"endColumn", at.end.column}};
}

Value artifact(std::string_view file, const DiagnosticOptions& options) {
  return Value::Object{{"uri", uri_of(file, options.folder)}};
}

/// The rules that fired, once each, by code.
std::vector<const Finding*> rules_of(const diagnostics::Run& run) {
  std::vector<const Finding*> rules;
  for (const Finding& one : run.findings) {
    const auto at = std::lower_bound(rules.begin(), rules.end(), one.code,
                                     [](const Finding* rule, std::string_view code) { return rule->code < code; });
    if (at == rules.end() || (*at)->code != one.code) rules.insert(at, &one);
  }
  return rules;
}

Value rule_object(const Finding& fired, const DiagnosticOptions& options) {
  RuleText words{fired.message, fired.message, fired.help, fired.help, fired.severity};
  if (options.describe != nullptr) words = options.describe(fired.code, options.language);
  return Value::Object{{"id", fired.code},
                       {"name", fired.name},
                       {"shortDescription", text(words.summary)},
                       {"fullDescription", text(words.description)},
                       {"help", Value::Object{{"text", words.help}, {"markdown", words.markdown}}},
                       {"defaultConfiguration", Value::Object{{"level", level(words.severity)}}}};
}

Value fixes(const Finding& one, const DiagnosticOptions& options) {
  Value::Array replacements;
  for (const diagnostics::Replacement& edit : one.fix) {
    replacements.push_back(Value::Object{{"deletedRegion", region(edit.at)}, {"insertedContent", text(edit.text)}});
  }
  const Value::Object change{{"artifactLocation", artifact(one.file, options)},
                             {"replacements", std::move(replacements)}};
  return Value::Array{Value::Object{{"description", text(one.help)}, {"artifactChanges", Value::Array{change}}}};
}

Value result(const Finding& one, std::size_t rule, const diagnostics::Fingerprint& name,
             const DiagnosticOptions& options) {
  const Value::Object place{{"artifactLocation", artifact(one.file, options)}, {"region", region(one.at)}};
  Value::Object object{{"ruleId", one.code},
                       {"ruleIndex", rule},
                       {"level", level(one.severity)},
                       {"message", text(one.message + "\n→ " + one.help)},
                       {"locations", Value::Array{Value::Object{{"physicalLocation", place}}}},
                       {"partialFingerprints",
                        Value::Object{{"primaryLocationLineHash", name.hash + ":" + std::to_string(name.occurrence)}}}};
  if (!one.fix.empty()) object.emplace_back("fixes", fixes(one, options));
  return object;
}

Value::Array results_of(const diagnostics::Run& run, const std::vector<const Finding*>& rules,
                        const DiagnosticOptions& options) {
  const auto names = diagnostics::fingerprints(
      run.findings, [&](std::string_view file) { return relative_path(file, options.folder); });
  Value::Array results;
  for (std::size_t at = 0; at < run.findings.size(); ++at) {
    const Finding& one = run.findings[at];
    const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Finding* r) { return r->code == one.code; });
    results.push_back(result(one, static_cast<std::size_t>(rule - rules.begin()), names[at], options));
  }
  return results;
}

/// How the run itself went: what it could not read stands here, since it is no finding in a file.
Value invocation(const diagnostics::Run& run, const DiagnosticOptions& options) {
  Value::Object object{{"executionSuccessful", run.unread.empty()}};
  Value::Array notes;
  for (const diagnostics::Unread& one : run.unread) {
    Value::Object note{{"level", "error"}, {"message", text(one.message)}};
    if (!one.file.empty()) {
      const Value::Object place{{"artifactLocation", artifact(one.file, options)}};
      note.emplace_back("locations", Value::Array{Value::Object{{"physicalLocation", place}}});
    }
    notes.push_back(std::move(note));
  }
  if (!notes.empty()) object.emplace_back("toolExecutionNotifications", std::move(notes));
  return object;
}

}  // namespace

/// SARIF 2.1.0 as GitHub code scanning reads it; `results` is there where it is empty, too.
std::string print_sarif(const diagnostics::Run& run, const DiagnosticOptions& options) {
  const std::vector<const Finding*> rules = rules_of(run);
  Value::Array rule_objects;
  for (const Finding* rule : rules) rule_objects.push_back(rule_object(*rule, options));
  const Value::Object driver{{"name", "cchc"}, {"semanticVersion", CCHC_VERSION}, {"rules", std::move(rule_objects)}};
  Value::Object one{{"tool", Value::Object{{"driver", driver}}},
                    {"columnKind", "unicodeCodePoints"},
                    {"invocations", Value::Array{invocation(run, options)}},
                    {"results", results_of(run, rules, options)}};
  return print_json(Value::Object{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                                  {"version", "2.1.0"},
                                  {"runs", Value::Array{std::move(one)}}});
}

}  // namespace cchc::formats
