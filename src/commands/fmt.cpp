#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cchc/diagnostics/finding.hpp"
#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/formats/unified_diff.hpp"
#include "cchc/layout/format.hpp"
#include "cchc/workspace/files.hpp"
#include "cchc/workspace/jobs.hpp"
#include "commands/command.hpp"
#include "commands/documents.hpp"
#include "commands/fmt_summary.hpp"
#include "commands/settings.hpp"

namespace cchc::commands {

namespace {

using layout::Outcome;
using workspace::DocumentKind;

struct FmtOptions {
  std::vector<std::string> paths;
  std::string stdin_filename;
  bool check = false;
  bool diff = false;
  bool sort = false;

  bool writes() const { return !check && !diff; }
};

/// What became of one candidate; no outcome where it is no document, or where it failed.
struct LaidOut {
  std::optional<Outcome> outcome;
  std::string shown;  ///< on standard output
  std::vector<diagnostics::Finding> faults;
  std::optional<Error> failure;
};

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
  const layout::Formatted formatted = layout::format(source, options.sort ? layout::Order::free : layout::Order::kept);
  LaidOut result{formatted.outcome, shown(options, from_input, source, formatted), {}, {}};
  for (const diagnostics::Diagnostic& one : formatted.faults) {
    result.faults.push_back(diagnostics::locate(one, source, environment.language));
  }
  if (formatted.outcome == Outcome::one_text) result.failure = no_document(name);
  if (formatted.outcome == Outcome::unproven) result.failure = unproven_layout(name);
  if (formatted.outcome == Outcome::changed && options.writes() && !from_input) {
    workspace::write_atomically(candidate.path, formatted.bytes);
  }
  return result;
}

FmtCounts count(const std::vector<LaidOut>& all) {
  FmtCounts counts;
  for (const LaidOut& one : all) {
    const bool left = one.outcome && *one.outcome != Outcome::same && *one.outcome != Outcome::changed;
    counts.changed += one.outcome == Outcome::changed ? 1U : 0U;
    counts.same += one.outcome == Outcome::same ? 1U : 0U;
    counts.left += left ? 1U : 0U;
    counts.skipped += !one.outcome && !one.failure ? 1U : 0U;
  }
  return counts;
}

int print(const std::vector<LaidOut>& all, const std::vector<Error>& failures, std::size_t excluded,
          const FmtOptions& options, workspace::Environment& environment) {
  diagnostics::Run faulty;
  std::vector<Error> told = failures;
  for (const LaidOut& one : all) {
    environment.out << one.shown;
    faulty.findings.insert(faulty.findings.end(), one.faults.begin(), one.faults.end());
    if (one.failure) told.push_back(*one.failure);
  }
  environment.err << formats::diagnostic_formats()[0].print(faulty, {environment.language, environment.color});
  for (const Error& one : told) environment.err << "cchc: " << one.message(environment.language) << "\n";
  FmtCounts counts = count(all);
  counts.excluded = excluded;
  const bool filters = options.writes() && options.paths == std::vector<std::string>{"-"} && counts.left == 0;
  if (!filters && (failures.empty() || counts.any())) {
    environment.err << fmt_summary(counts, options.writes(), environment.language);
  }
  if (!told.empty()) return static_cast<int>(Error::Status::could_not);
  return counts.left > 0 || (!options.writes() && counts.changed > 0) ? 1 : 0;
}

int run_fmt(const FmtOptions& options, workspace::Environment& environment) {
  workspace::Candidates found = workspace::candidates(options.paths);
  SettingsOfFiles settings;
  if (const int status = settings.read(found.files, options.stdin_filename, environment); status != 0) return status;
  const std::size_t excluded = std::erase_if(found.files, [&](const workspace::Candidate& one) {
    const bool out = workspace::excluded(settings.of(one), settings.path_of(one));
    if (out && one.path == "-" && options.writes()) environment.out << read_candidate(one, environment);
    return out;
  });
  std::vector<LaidOut> all(found.files.size());
  workspace::for_each_index(found.files.size(), environment.jobs, [&](std::size_t at, std::size_t) {
    try {
      all[at] = lay_out(found.files[at], options, environment);
    } catch (const Error& error) {
      all[at].failure = error;
    }
  });
  return print(all, found.failures, excluded, options, environment);
}

Action bind(Options& line) {
  const auto options = std::make_shared<FmtOptions>();
  line.arguments(options->paths);
  line.flag("--check", options->check,
            {"không ghi, chỉ kể tệp nào chưa đúng", "write nothing, name the files that would change"});
  line.flag("--diff", options->diff, {"không ghi, cho xem sẽ đổi gì", "write nothing, show what would change"});
  line.flag("--sort", options->sort,
            {"xếp các mục theo thứ tự của mẫu", "put keys in the order of the documents' tables"});
  line.value("--stdin-filename", options->stdin_filename, "NAME",
             {"tên tệp khi đọc từ bàn phím hoặc ống dẫn (`-`)", "the name to show for standard input (`-`)"});
  return [options](workspace::Environment& environment) { return run_fmt(*options, environment); };
}

constexpr Example examples[] = {
    {"cchc fmt", {"mọi kế hoạch, kết quả trong thư mục này", "all plans and results in this folder"}},
    {"cchc fmt --diff ke-hoach.yaml", {"xem trước, chưa ghi", "a look at it before"}},
    {"cchc fmt - < cu.yaml > moi.yaml", {"cho trình soạn thảo", "for editors"}},
};

}  // namespace

extern const Command fmt;
const Command fmt{"fmt",
                  "[PATH…]",
                  {"trình bày tệp thống nhất, giữ nguyên nội dung và chú thích",
                   "give files one layout; words and comments stay as they are"},
                  examples,
                  bind};

}  // namespace cchc::commands
