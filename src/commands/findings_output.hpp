#pragma once

#include <vector>

#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/workspace/environment.hpp"
#include "cchc/workspace/error.hpp"
#include "commands/check_files.hpp"
#include "commands/fixing.hpp"
#include "commands/outputs.hpp"

namespace cchc::commands {

/// How the findings leave the program.
struct Printing {
  const formats::DiagnosticFormat& format;
  std::vector<Output> outputs;
  FixMode fix = FixMode::none;

  /// What any of the formats tells of a finding.
  diagnostics::Details needs() const;
};

/// Prints and writes what was found; what could not be read or written, `failures` among it, is told last. True where
/// there was nothing of that.
bool print(const Printing& printing, const CheckedFiles& checked, std::vector<Error> failures,
           workspace::Environment& environment);

}  // namespace cchc::commands
