#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/workspace/documents.hpp"
#include "cchc/workspace/error.hpp"
#include "cchc/workspace/interruption.hpp"
#include "commands/baselines.hpp"
#include "commands/check_files.hpp"
#include "commands/command.hpp"
#include "commands/findings_output.hpp"
#include "commands/fixing.hpp"
#include "commands/outputs.hpp"
#include "commands/rule_choice.hpp"
#include "commands/settings.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

using diagnostics::Severity;

struct ValidateOptions {
  std::vector<std::string> paths;
  std::string format = "text";
  std::vector<std::string> outputs;
  std::string fail_on = "error";
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::string baseline;
  std::string add_baseline;
  std::string stdin_filename;
  bool list_rules = false;
  bool fix = false;
  bool diff = false;
};

/// `never` is above every severity.
int threshold(std::string_view typed) {
  static constexpr std::array<std::string_view, 4> names{"error", "warning", "info", "never"};
  static constexpr std::array<int, 4> levels{static_cast<int>(Severity::error), static_cast<int>(Severity::warning),
                                             static_cast<int>(Severity::info), static_cast<int>(Severity::error) + 1};
  return levels[choice("--fail-on", typed, names)];
}

std::string format_names() {
  std::string names;
  for (const formats::DiagnosticFormat& one : formats::diagnostic_formats()) {
    names += (names.empty() ? "" : ", ") + std::string(one.name);
  }
  return names;
}

/// No file that this run reads may be one that it writes, but for the baseline that it adds to.
void refuse_overwriting(const ValidateOptions& options, const Printing& printing,
                        const std::vector<workspace::Candidate>& files) {
  std::vector<std::filesystem::path> read;
  for (const workspace::Candidate& one : files) read.push_back(one.path);
  if (!options.add_baseline.empty()) commands::refuse_overwriting({options.add_baseline}, read);
  for (const std::string& baseline : {options.baseline, options.add_baseline}) {
    if (!baseline.empty()) read.emplace_back(baseline);
  }
  std::vector<std::filesystem::path> written;
  for (const Output& one : printing.outputs) written.push_back(one.file);
  commands::refuse_overwriting(written, read);
}

FixMode fix_mode(const ValidateOptions& options) {
  if (options.diff && !options.fix) throw diff_without_fix();
  if (!options.fix) return FixMode::none;
  return options.diff ? FixMode::show : FixMode::write;
}

/// True where something must not stay as it is: a finding that counts, or a fix that was only shown.
bool fails(const Printing& printing, const CheckedFiles& checked, int from) {
  const auto& findings = checked.run.findings;
  const auto& fixings = checked.fixings;
  return std::any_of(findings.begin(), findings.end(),
                     [&](const diagnostics::Finding& one) { return static_cast<int>(one.severity) >= from; }) ||
         (printing.fix == FixMode::show &&
          std::any_of(fixings.begin(), fixings.end(), [](const Fixing& one) { return one.mended > 0; }));
}

int run_validate(const ValidateOptions& options, workspace::Environment& environment) {
  const Printing printing{diagnostic_format("--format", options.format), outputs_of(options.outputs),
                          fix_mode(options)};
  const int from = threshold(options.fail_on);
  const RuleChoice rules{rules_named("--select", options.select), rules_named("--ignore", options.ignore)};
  if (options.list_rules) return list_rules(environment);

  std::optional<workspace::Interruption> stops_softly;
  if (!workspace::reads_stdin(options.paths)) stops_softly.emplace();
  workspace::Candidates found = workspace::candidates(options.paths, environment.jobs);
  refuse_overwriting(options, printing, found.files);
  SettingsOfFiles settings;
  if (const int status = settings.read(found, options.stdin_filename, environment); status != 0) return status;
  const Baselines baselines(options.baseline, options.add_baseline);
  const std::size_t excluded = settings.leave_out_excluded(found.files).size();

  diagnostics::Details details = printing.needs();
  details.place |= baselines.any();
  CheckedFiles checked = check_files(
      {found.files, settings, rules, options.stdin_filename, details, baselines, printing.fix}, environment);
  diagnostics::Run& run = checked.run;
  run.excluded = excluded;
  std::vector<diagnostics::Unread> missing;
  for (const Error& one : found.failures) missing.push_back({"", one.message(environment.language)});
  run.unread.insert(run.unread.begin(), missing.begin(), missing.end());
  std::vector<Error> failures;
  try {
    baselines.apply(rules, run);
  } catch (const Error& error) {
    failures.push_back(error);
  }
  if (!print(printing, checked, std::move(failures), environment)) return static_cast<int>(Error::Status::could_not);
  return fails(printing, checked, from) ? 1 : 0;
}

Action bind(Options& line) {
  const auto options = std::make_shared<ValidateOptions>();
  line.arguments("PATH", options->paths);
  const std::string formats = format_names();
  line.value("--format", options->format, "WORD", {"cách in: " + formats, "output: " + formats});
  line.values(
      "--output", options->outputs, "FORMAT=FILE",
      {"ghi thêm ra tệp, nhiều lần được: sarif=loi.sarif", "write a file, too; may be repeated: sarif=a.sarif"});
  line.value("--fail-on", options->fail_on, "WORD",
             {"từ mức nào thì trả về 1: error, warning, info, never",
              "from which severity the status is 1: error, warning, info, never"});
  line.values("--select", options->select, "NAME,…", {"chỉ dùng các quy tắc này", "only these rules"});
  line.values("--ignore", options->ignore, "NAME,…", {"bỏ các quy tắc này", "without these rules"});
  line.value("--baseline", options->baseline, "FILE",
             {"không báo những chỗ ghi trong tệp này", "stay silent about what this file holds"});
  line.value("--add-baseline", options->add_baseline, "FILE",
             {"ghi thêm mọi chỗ tìm thấy vào tệp này", "add all that is found to this file"});
  line.value("--stdin-filename", options->stdin_filename, "NAME",
             {"tên tệp khi đọc từ bàn phím hoặc ống dẫn (`-`)", "the name to show for standard input (`-`)"});
  line.flag("--fix", options->fix, {"tự sửa những lỗi chắc chắn", "mend what is certain"});
  line.flag("--diff", options->diff, {"cùng `--fix`: chỉ cho xem, không sửa", "with `--fix`: show only"});
  line.flag("--list-rules", options->list_rules, {"kể mọi quy tắc", "list every rule"});
  return [options](workspace::Environment& environment) { return run_validate(*options, environment); };
}

constexpr Example examples[] = {
    {"cchc validate ke-hoach.yaml", {"một kế hoạch", "one plan"}},
    {"cchc validate", {"mọi kế hoạch, kết quả trong thư mục này", "all plans and results in this folder"}},
    {"cchc validate --format json . > loi.json", {"cho phần mềm khác đọc", "for other programs"}},
    {"cchc validate --add-baseline cu.json .",
     {"ghi nhận lỗi cũ, từ nay chỉ báo lỗi mới", "from now on only new faults"}},
};

}  // namespace

extern const Command validate;
const Command validate{"validate",
                       "[PATH…]",
                       {"tìm mọi lỗi trong kế hoạch và kết quả, nói cách sửa",
                        "find every fault of plans and results and say how to mend it"},
                       examples,
                       bind};

}  // namespace cchc::commands
