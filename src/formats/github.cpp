#include <algorithm>
#include <array>
#include <string>

#include <fmt/format.h>

#include "cchc/formats/diagnostic_formats.hpp"
#include "formats/file_paths.hpp"

namespace cchc::formats {

namespace {

using diagnostics::Finding;
using diagnostics::Severity;

constexpr std::array<Severity, 3> worst_first{Severity::error, Severity::warning, Severity::info};

/// GitHub shows so many of a severity for each step of a workflow.
constexpr std::size_t most_shown = 10;

std::string escaped(std::string_view text, std::string_view special) {
  std::string out;
  for (const char one : text) {
    if (special.find(one) == std::string_view::npos) {
      out += one;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(one)));
    }
  }
  return out;
}

std::string message_text(std::string_view text) { return escaped(text, "%\r\n"); }

std::string property_text(std::string_view text) { return escaped(text, "%\r\n:,"); }

std::string_view command(Severity severity) {
  return severity == Severity::info ? "notice" : diagnostics::word(severity);
}

void print_annotation(const Finding& one, const DiagnosticOptions& options, std::string& out) {
  const std::string file = relative_path(one.file, options.folder);
  const auto to = std::back_inserter(out);
  fmt::format_to(to, "::{} file={},line={}", command(one.severity), property_text(file), one.at.begin.line);
  if (one.at.end.line != one.at.begin.line) {  // GitHub refuses columns over several lines
    fmt::format_to(to, ",endLine={}", one.at.end.line);
  } else {
    fmt::format_to(to, ",endLine={},col={},endColumn={}", one.at.end.line, one.at.begin.column, one.at.end.column);
  }
  fmt::format_to(to, ",title={}::{}\n", property_text(fmt::format("{} {}", one.code, one.name)),
                 message_text(fmt::format("{}:{}:{}: {}\n→ {}", file, one.at.begin.line, one.at.begin.column,
                                          one.message, one.help)));
}

}  // namespace

/// Workflow commands that GitHub Actions turns into annotations, errors first.
std::string print_github(const diagnostics::Run& run, const DiagnosticOptions& options) {
  std::string out;
  std::size_t hidden = 0;
  for (const Severity severity : worst_first) {
    for (const Finding& one : run.findings) {
      if (one.severity == severity) print_annotation(one, options, out);
    }
    const std::size_t count = run.count(severity);
    hidden += count - std::min(count, most_shown);
  }
  if (hidden == 0) return out;
  const text::Bilingual more{"GitHub chỉ hiện 10 chỗ mỗi mức; còn {} chỗ nữa trong nhật ký của bước này",
                             "GitHub shows 10 of each severity; {} more stand in the log of this step"};
  return out + fmt::format("::notice title=cchc::{}\n",
                           message_text(fmt::format(fmt::runtime(more.in(options.language)), hidden)));
}

}  // namespace cchc::formats
