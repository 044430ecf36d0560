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
      {"text", true, {}, print_text},
      {"concise", true, {}, print_concise},
      {"json", false, {}, print_diagnostics_json},
      {"jsonl", false, {}, print_jsonl},
      {"sarif", false, {.place = true, .fix = true}, print_sarif},
      {"github", false, {}, print_github},
      {"gitlab", false, {.place = true}, print_gitlab},
      {"junit", false, {}, print_junit},
      {"rdjsonl", false, {.fix = true}, print_rdjsonl},
  };
  return formats;
}

}  // namespace cchc::formats
