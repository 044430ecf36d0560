#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cchc/diagnostics/finding.hpp"
#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/workspace/documents.hpp"
#include "cchc/workspace/interruption.hpp"
#include "commands/command.hpp"
#include "commands/documents.hpp"
#include "commands/fmt_files.hpp"
#include "commands/fmt_summary.hpp"
#include "commands/settings.hpp"

namespace cchc::commands {

namespace {

using layout::Outcome;

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
  std::optional<workspace::Interruption> stops_softly;
  if (!workspace::reads_stdin(options.paths)) stops_softly.emplace();
  workspace::Candidates found = workspace::candidates(options.paths, environment.jobs);
  SettingsOfFiles settings;
  if (const int status = settings.read(found, options.stdin_filename, environment); status != 0) return status;
  const std::vector<workspace::Candidate> excluded = settings.leave_out_excluded(found.files);
  for (const workspace::Candidate& one : excluded) {
    if (one.path == "-" && options.writes()) environment.out << read_candidate(one, environment);
  }
  const std::vector<LaidOut> all = lay_out_files(found.files, options, environment);
  return print(all, found.failures, excluded.size(), options, environment);
}

Action bind(Options& line) {
  const auto options = std::make_shared<FmtOptions>();
  line.arguments("PATH", options->paths);
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
