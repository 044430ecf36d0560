#include "cchc/formats/diagnostic_formats.hpp"

namespace cchc::formats {

std::string print_text(const diagnostics::Run& run, const DiagnosticOptions& options);
std::string print_concise(const diagnostics::Run& run, const DiagnosticOptions& options);
std::string print_diagnostics_json(const diagnostics::Run& run, const DiagnosticOptions& options);

std::span<const DiagnosticFormat> diagnostic_formats() {
  static constexpr DiagnosticFormat formats[] = {
      {"text", true, print_text},
      {"concise", true, print_concise},
      {"json", false, print_diagnostics_json},
  };
  return formats;
}

}  // namespace cchc::formats
