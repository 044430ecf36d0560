#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/workspace/error.hpp"
#include "commands/baselines.hpp"
#include "commands/check_files.hpp"
#include "commands/command.hpp"
#include "commands/outputs.hpp"
#include "commands/rule_choice.hpp"
#include "commands/rule_text.hpp"
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

/// How the findings leave the program.
struct Printing {
  const formats::DiagnosticFormat& format;
  std::vector<Output> outputs;

  bool needs_place() const {
    return format.needs_place ||
           std::any_of(outputs.begin(), outputs.end(), [](const Output& one) { return one.format->needs_place; });
  }
};

/// Prints and writes `run`; what could not be written is told last.
bool print(const Printing& printing, const diagnostics::Run& run, std::vector<Error> failures,
           workspace::Environment& environment) {
  const formats::DiagnosticOptions look{environment.language, environment.color, std::filesystem::current_path(),
                                        rule_text};
  environment.out << printing.format.print(run, look);
  std::vector<Error> unwritten = write_outputs(printing.outputs, run, look);
  std::move(unwritten.begin(), unwritten.end(), std::back_inserter(failures));
  for (const diagnostics::Unread& one : run.unread) environment.err << "cchc: " << one.message << "\n";
  for (const Error& one : failures) environment.err << "cchc: " << one.message(environment.language) << "\n";
  const bool looked = run.skipped > 0 || !run.files.empty();
  if (printing.format.for_people && (looked || run.unread.empty())) {
    environment.err << formats::print_summary(run, look);
  }
  return failures.empty() && run.unread.empty();
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

int run_validate(const ValidateOptions& options, workspace::Environment& environment) {
  const Printing printing{diagnostic_format("--format", options.format), outputs_of(options.outputs)};
  const int fails = threshold(options.fail_on);
  const RuleChoice rules{rules_named("--select", options.select), rules_named("--ignore", options.ignore)};
  if (options.list_rules) return list_rules(environment);

  workspace::Candidates found = workspace::candidates(options.paths);
  refuse_overwriting(options, printing, found.files);
  SettingsOfFiles settings;
  if (const int status = settings.read(found.files, options.stdin_filename, environment); status != 0) return status;
  const Baselines baselines(options.baseline, options.add_baseline);
  const std::size_t excluded = settings.leave_out_excluded(found.files);

  const bool places = printing.needs_place() || baselines.any();
  diagnostics::Run run = check_files({found.files, settings, rules, options.stdin_filename, places}, environment);
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
  if (!print(printing, run, std::move(failures), environment)) return static_cast<int>(Error::Status::could_not);
  const bool failed = std::any_of(run.findings.begin(), run.findings.end(), [&](const diagnostics::Finding& one) {
    return static_cast<int>(one.severity) >= fails;
  });
  return failed ? 1 : 0;
}

Action bind(CLI::App& app, text::Language language) {
  const auto options = std::make_shared<ValidateOptions>();
  const auto say = [&](std::string_view vi, std::string_view en) {
    return std::string(text::Bilingual{vi, en}.in(language));
  };
  app.add_option("PATH", options->paths);
  app.add_option("--format", options->format, say("cách in: ", "output: ") + format_names())->type_name("WORD");
  app.add_option(
         "--output", options->outputs,
         say("ghi thêm ra tệp, nhiều lần được: sarif=loi.sarif", "write a file, too; may be repeated: sarif=a.sarif"))
      ->type_name("FORMAT=FILE")
      ->allow_extra_args(false);
  app.add_option("--fail-on", options->fail_on,
                 say("từ mức nào thì trả về 1: error, warning, info, never",
                     "from which severity the status is 1: error, warning, info, never"))
      ->type_name("WORD");
  app.add_option("--select", options->select, say("chỉ dùng các quy tắc này", "only these rules"))
      ->type_name("NAME,…")
      ->allow_extra_args(false);
  app.add_option("--ignore", options->ignore, say("bỏ các quy tắc này", "without these rules"))
      ->type_name("NAME,…")
      ->allow_extra_args(false);
  app.add_option("--baseline", options->baseline,
                 say("không báo những chỗ ghi trong tệp này", "stay silent about what this file holds"))
      ->type_name("FILE");
  app.add_option("--add-baseline", options->add_baseline,
                 say("ghi thêm mọi chỗ tìm thấy vào tệp này", "add all that is found to this file"))
      ->type_name("FILE");
  app.add_option("--stdin-filename", options->stdin_filename,
                 say("tên tệp khi đọc từ bàn phím hoặc ống dẫn (`-`)", "the name to show for standard input (`-`)"))
      ->type_name("NAME");
  app.add_flag("--list-rules", options->list_rules, say("kể mọi quy tắc", "list every rule"));
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
