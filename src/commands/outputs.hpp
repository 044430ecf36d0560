#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/workspace/error.hpp"

namespace cchc::commands {

/// The format of this name; throws Error (wrong use) with the nearest.
const formats::DiagnosticFormat& diagnostic_format(std::string_view option, std::string_view typed);

/// One `--output FORMAT=FILE`.
struct Output {
  const formats::DiagnosticFormat* format;
  std::filesystem::path file;
};

/// Throws Error (wrong use) where one has no `=`, names no format or no file, or a file is named twice.
std::vector<Output> outputs_of(const std::vector<std::string>& typed);

/// Throws Error (wrong use) where one of `written` is one of the files that the run reads.
void refuse_overwriting(const std::vector<std::filesystem::path>& written,
                        const std::vector<std::filesystem::path>& read);

/// Writes all that it can; returns what failed.
std::vector<Error> write_outputs(const std::vector<Output>& outputs, const diagnostics::Run& run,
                                 formats::DiagnosticOptions options);

}  // namespace cchc::commands
