#include "commands/findings_output.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <ostream>
#include <utility>

#include "commands/rule_text.hpp"

namespace cchc::commands {

namespace {

/// Prints what `--fix` shows: a diff, which findings do not follow, or a document, behind which they go to standard
/// error. Returns where they go, null for nowhere.
std::ostream* print_mended(const Printing& printing, const CheckedFiles& checked, workspace::Environment& environment) {
  if (printing.fix == FixMode::none) return &environment.out;
  const bool shown = print_fixed(checked.fixings, environment);
  if (printing.fix == FixMode::show) return nullptr;
  return shown ? &environment.err : &environment.out;
}

}  // namespace

diagnostics::Details Printing::needs() const {
  diagnostics::Details needs = format.needs;
  for (const Output& one : outputs) {
    needs.place |= one.format->needs.place;
    needs.fix |= one.format->needs.fix;
  }
  return needs;
}

bool print(const Printing& printing, const CheckedFiles& checked, std::vector<Error> failures,
           workspace::Environment& environment) {
  const diagnostics::Run& run = checked.run;
  const formats::DiagnosticOptions look{environment.language, environment.color, std::filesystem::current_path(),
                                        rule_text};
  if (std::ostream* out = print_mended(printing, checked, environment)) *out << printing.format.print(run, look);
  std::vector<Error> unwritten = write_outputs(printing.outputs, run, look);
  std::move(unwritten.begin(), unwritten.end(), std::back_inserter(failures));
  for (const diagnostics::Unread& one : run.unread) environment.err << "cchc: " << one.message << "\n";
  for (const Error& one : failures) environment.err << "cchc: " << one.message(environment.language) << "\n";
  const bool looked = run.skipped > 0 || !run.files.empty();
  if (printing.format.for_people && (looked || run.unread.empty())) {
    environment.err << formats::print_summary(run, look);
  }
  if (printing.fix != FixMode::none) {
    environment.err << fixing_summary(checked.fixings, printing.fix, environment.language);
  }
  return failures.empty() && run.unread.empty();
}

}  // namespace cchc::commands
