#include "cchc/formats/diagnostic_formats.hpp"

namespace cchc::formats {

std::string print_text(const diagnostics::Run& run, const DiagnosticOptions& options);
std::string print_concise(const diagnostics::Run& run, const DiagnosticOptions& options);
std::string print_diagnostics_json(const diagnostics::Run& run, const DiagnosticOptions& options);
std::string print_jsonl(const diagnostics::Run& run, const DiagnosticOptions& options);
std::string print_sarif(const diagnostics::Run& run, const DiagnosticOptions& options);
std::string print_github(const diagnostics::Run& run, const DiagnosticOptions& options);
std::string print_gitlab(const diagnostics::Run& run, const DiagnosticOptions& options);
std::string print_junit(const diagnostics::Run& run, const DiagnosticOptions& options);
std::string print_rdjsonl(const diagnostics::Run& run, const DiagnosticOptions& options);

std::span<const DiagnosticFormat> diagnostic_formats() {
  static constexpr DiagnosticFormat formats[] = {
      {"text", true, false, print_text},
      {"concise", true, false, print_concise},
      {"json", false, false, print_diagnostics_json},
      {"jsonl", false, false, print_jsonl},
      {"sarif", false, true, print_sarif},
      {"github", false, false, print_github},
      {"gitlab", false, true, print_gitlab},
      {"junit", false, false, print_junit},
      {"rdjsonl", false, false, print_rdjsonl},
  };
  return formats;
}

}  // namespace cchc::formats
