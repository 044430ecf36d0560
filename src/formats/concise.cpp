#include <fmt/format.h>

#include "cchc/formats/diagnostic_formats.hpp"

namespace cchc::formats {

/// `a.yaml:12:9: error[CC105 unknown-key]: message`, a line a finding.
std::string print_concise(const diagnostics::Run& run, const DiagnosticOptions&) {
  std::string out;
  for (const diagnostics::Finding& one : run.findings) {
    fmt::format_to(std::back_inserter(out), "{}:{}:{}: {}[{} {}]: {}\n", one.file, one.at.begin.line,
                   one.at.begin.column, diagnostics::word(one.severity), one.code, one.name, one.message);
  }
  return out;
}

}  // namespace cchc::formats
