#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cchc/diagnostics/finding.hpp"
#include "cchc/text/language.hpp"

namespace cchc::formats {

struct DiagnosticOptions {
  text::Language language = text::Language::vi;
  bool color = false;
};

/// One way of writing findings.
struct DiagnosticFormat {
  std::string_view name;
  bool for_people = false;  ///< a summary follows on standard error
  std::string (*print)(const diagnostics::Run& run, const DiagnosticOptions& options);
};

/// text, concise, json.
std::span<const DiagnosticFormat> diagnostic_formats();

/// What stands on standard error below the findings: files, findings by severity, files passed over.
std::string print_summary(const diagnostics::Run& run, const DiagnosticOptions& options);

}  // namespace cchc::formats
