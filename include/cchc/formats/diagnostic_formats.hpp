#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "cchc/diagnostics/finding.hpp"
#include "cchc/text/language.hpp"

namespace cchc::formats {

/// A rule as formats that carry their rules along print it.
struct RuleText {
  std::string summary;                                            ///< one line
  std::string description;                                        ///< one paragraph
  std::string help;                                               ///< the whole page, plain
  std::string markdown;                                           ///< the whole page
  diagnostics::Severity severity = diagnostics::Severity::error;  ///< where nobody sets another
};

struct DiagnosticOptions {
  text::Language language = text::Language::vi;
  bool color = false;
  std::filesystem::path folder = {};  ///< paths below it are told from it, where a format wants them relative
  RuleText (*describe)(std::string_view code, text::Language language) = nullptr;  ///< of every code that occurs
};

/// One way of writing findings.
struct DiagnosticFormat {
  std::string_view name;
  bool for_people = false;     ///< a summary follows on standard error
  diagnostics::Details needs;  ///< what of the findings must be filled
  std::string (*print)(const diagnostics::Run& run, const DiagnosticOptions& options);
};

/// text, concise, json, jsonl, sarif, github, gitlab, junit, rdjsonl.
std::span<const DiagnosticFormat> diagnostic_formats();

/// What stands on standard error below the findings: files, findings by severity and, where they are many, by rule.
std::string print_summary(const diagnostics::Run& run, const DiagnosticOptions& options);

}  // namespace cchc::formats
