#include "commands/fmt_files.hpp"

#include <utility>

#include "cchc/formats/unified_diff.hpp"
#include "cchc/workspace/files.hpp"
#include "cchc/workspace/jobs.hpp"
#include "cchc/workspace/progress.hpp"
#include "commands/documents.hpp"
#include "commands/fmt_summary.hpp"

namespace cchc::commands {

namespace {

using layout::Outcome;
using workspace::DocumentKind;

bool is_meant(const workspace::Candidate& candidate, std::string_view bytes) {
  const auto kind = workspace::kind_of(bytes);
  return candidate.named || (kind && *kind != DocumentKind::criteria);
}

std::string shown(const FmtOptions& options, bool from_input, const source::Source& source,
                  const layout::Formatted& formatted) {
  if (from_input && options.writes()) return formatted.bytes;
  if (formatted.outcome != Outcome::changed) return {};
  return options.diff ? formats::unified_diff(source.name(), source.bytes(), formatted.bytes) : source.name() + "\n";
}

LaidOut lay_out(const workspace::Candidate& candidate, const FmtOptions& options, workspace::Environment& environment) {
  const bool from_input = candidate.path == "-";
  std::string name = workspace::shown(candidate.path);
  if (from_input) name = options.stdin_filename.empty() ? "<stdin>" : options.stdin_filename;
  std::string bytes = read_candidate(candidate, environment);
  if (!is_meant(candidate, bytes)) return {};
  const source::Source source(name, std::move(bytes));
  layout::Formatted formatted = layout::format(source, options.sort ? layout::Order::free : layout::Order::kept);
  LaidOut result{formatted.outcome, shown(options, from_input, source, formatted), {}, {}, {}};
  for (const diagnostics::Diagnostic& one : formatted.faults) {
    result.faults.push_back(diagnostics::locate(one, source, environment.language));
  }
  if (formatted.outcome == Outcome::one_text) result.failure = no_document(name);
  if (formatted.outcome == Outcome::unproven) result.failure = unproven_layout(name);
  if (formatted.outcome == Outcome::changed && options.writes() && !from_input) {
    result.written = std::move(formatted.bytes);
  }
  return result;
}

LaidOut failed(const Error& error) { return {{}, {}, {}, {}, error}; }

}  // namespace

std::vector<LaidOut> lay_out_files(const std::vector<workspace::Candidate>& files, const FmtOptions& options,
                                   workspace::Environment& environment) {
  std::vector<LaidOut> all(files.size());
  workspace::Progress progress(environment, {"đã trình bày ", "laid out "}, files.size());
  workspace::for_each_index(files.size(), environment.jobs, [&](std::size_t at, std::size_t) {
    try {
      all[at] = lay_out(files[at], options, environment);
    } catch (const Error& error) {
      all[at] = failed(error);
    }
    progress.step();
  });
  for (std::size_t at = 0; at < files.size(); ++at) {
    if (!all[at].written) continue;
    try {
      workspace::write_atomically(files[at].path, *all[at].written);
    } catch (const Error& error) {
      all[at] = failed(error);
    }
  }
  return all;
}

}  // namespace cchc::commands
