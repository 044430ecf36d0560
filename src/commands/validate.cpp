#include <algorithm>
#include <array>
#include <exception>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "cchc/formats/diagnostic_formats.hpp"
#include "cchc/linting/catalogue.hpp"
#include "cchc/text/closest.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/text/width.hpp"
#include "cchc/workspace/files.hpp"
#include "cchc/workspace/jobs.hpp"
#include "commands/check.hpp"
#include "commands/command.hpp"
#include "commands/documents.hpp"
#include "commands/fixing.hpp"
#include "commands/settings.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

using diagnostics::Severity;

struct ValidateOptions {
  std::vector<std::string> paths;
  std::string format = "text";
  std::string fail_on = "error";
  std::vector<std::string> select;
  std::vector<std::string> ignore;
  std::string stdin_filename;
  bool list_rules = false;
  bool fix = false;
  bool diff = false;
};

const formats::DiagnosticFormat& format_named(std::string_view typed) {
  std::vector<std::string_view> names;
  for (const formats::DiagnosticFormat& one : formats::diagnostic_formats()) names.push_back(one.name);
  return formats::diagnostic_formats()[choice("--format", typed, names)];
}

/// `never` is above every severity.
int threshold(std::string_view typed) {
  static constexpr std::array<std::string_view, 4> names{"error", "warning", "info", "never"};
  static constexpr std::array<int, 4> levels{static_cast<int>(Severity::error), static_cast<int>(Severity::warning),
                                             static_cast<int>(Severity::info), static_cast<int>(Severity::error) + 1};
  return levels[choice("--fail-on", typed, names)];
}

Error no_rule(std::string_view option, std::string_view typed) {
  std::vector<std::string_view> names;
  for (const diagnostics::RuleInfo* rule : linting::all_rules()) names.push_back(rule->name);
  const auto nearest = text::closest(typed, names);
  if (!nearest.empty()) {
    return {Error::Status::wrong_use, fmt::format("`{}` không nhận \"{}\"; ý bạn là `{}`?", option, typed, nearest[0]),
            fmt::format("`{}` does not take \"{}\"; did you mean `{}`?", option, typed, nearest[0])};
  }
  return {Error::Status::wrong_use,
          fmt::format("`{}` không nhận \"{}\"; tên các quy tắc: gõ `cchc validate --list-rules`", option, typed),
          fmt::format("`{}` does not take \"{}\"; for the names of the rules type `cchc validate --list-rules`", option,
                      typed)};
}

std::vector<const diagnostics::RuleInfo*> rules_named(std::string_view option, const std::vector<std::string>& lists) {
  std::vector<const diagnostics::RuleInfo*> rules;
  for (const std::string& list : lists) {
    for (std::size_t begin = 0; begin <= list.size();) {
      const std::size_t end = std::min(list.find(',', begin), list.size());
      const std::string_view name = text::trim(std::string_view(list).substr(begin, end - begin));
      begin = end + 1;
      const diagnostics::RuleInfo* rule = linting::find_rule(name);
      if (rule == nullptr) throw no_rule(option, name);
      rules.push_back(rule);
    }
  }
  return rules;
}

int list_rules(workspace::Environment& environment) {
  for (const diagnostics::RuleInfo* rule : linting::all_rules()) {
    environment.out << fmt::format("{}  {}  {}  {}\n", rule->code, text::pad(rule->name, 28),
                                   text::pad(diagnostics::word(rule->severity), 7),
                                   rule->summary.in(environment.language));
  }
  return 0;
}

/// One candidate with its settings; `failure` where it could not be read.
struct Checked {
  CheckOutcome outcome;
  std::optional<Error> failure;
  Fixing fixing = {};
};

Error own_fault(std::string_view file, const std::exception& error) {
  return {
      Error::Status::could_not,
      fmt::format("lỗi bên trong chương trình khi đọc \"{}\", xin báo lại cho nhóm phát triển: {}", file, error.what()),
      fmt::format("a fault of the program itself while reading \"{}\", please report it: {}", file, error.what())};
}

Checked check_candidate(const workspace::Candidate& candidate, const SettingsOfFiles& settings, const RuleChoice& rules,
                        const ValidateOptions& options, workspace::Environment& environment) {
  std::string name = workspace::shown(candidate.path);
  if (candidate.path == "-") name = options.stdin_filename.empty() ? "<stdin>" : options.stdin_filename;
  try {
    CheckInput input{
        candidate, settings.path_of(candidate), name, read_candidate(candidate, environment), settings.of(candidate),
        rules,     environment.language};
    Fixing fixing;
    if (options.fix) fixing = fix_candidate(input, options.diff);
    return {check_document(std::move(input)), {}, std::move(fixing)};
  } catch (const Error& error) {
    return {std::nullopt, error};
  } catch (const std::exception& error) {
    return {std::nullopt, own_fault(name, error)};
  }
}

diagnostics::Run gathered(std::vector<Checked>& checked) {
  diagnostics::Run run;
  for (Checked& one : checked) {
    if (one.failure) continue;
    if (!one.outcome) {
      ++run.skipped;
      continue;
    }
    ++run.files;
    std::move(one.outcome->begin(), one.outcome->end(), std::back_inserter(run.findings));
  }
  std::stable_sort(run.findings.begin(), run.findings.end(),
                   [](const diagnostics::Finding& a, const diagnostics::Finding& b) {
                     return std::tie(a.file, a.begin, a.code) < std::tie(b.file, b.begin, b.code);
                   });
  return run;
}

int run_validate(const ValidateOptions& options, workspace::Environment& environment) {
  const formats::DiagnosticFormat& format = format_named(options.format);
  const int fails = threshold(options.fail_on);
  const RuleChoice rules{rules_named("--select", options.select), rules_named("--ignore", options.ignore)};
  if (options.list_rules) return list_rules(environment);
  if (options.diff && !options.fix) throw diff_without_fix();

  workspace::Candidates found = workspace::candidates(options.paths);
  SettingsOfFiles settings;
  if (const int status = settings.read(found.files, options.stdin_filename, environment); status != 0) return status;
  const std::size_t excluded = std::erase_if(found.files, [&](const workspace::Candidate& one) {
    return workspace::excluded(settings.of(one), settings.path_of(one));
  });
  std::vector<Checked> checked(found.files.size());
  workspace::for_each_index(found.files.size(), environment.jobs, [&](std::size_t at) {
    checked[at] = check_candidate(found.files[at], settings, rules, options, environment);
  });

  diagnostics::Run run = gathered(checked);
  run.excluded = excluded;
  const formats::DiagnosticOptions look{environment.language, environment.color};
  std::vector<Fixing> fixings;
  for (Checked& one : checked) {
    if (one.failure) found.failures.push_back(*one.failure);
    fixings.push_back(std::move(one.fixing));
  }
  const bool fixed_out = options.fix && print_fixed(fixings, environment);
  if (!options.diff) (fixed_out ? environment.err : environment.out) << format.print(run, look);
  for (const Error& failure : found.failures) {
    environment.err << "cchc: " << failure.message(environment.language) << "\n";
  }
  if (format.for_people && (run.files + run.skipped > 0 || found.failures.empty())) {
    environment.err << formats::print_summary(run, look);
  }
  if (options.fix) environment.err << fixing_summary(fixings, options.diff, environment.language);
  if (!found.failures.empty()) return static_cast<int>(Error::Status::could_not);
  if (options.diff && fixed_out) return 1;
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
  app.add_option("--format", options->format, say("cách in: text, concise, json", "output: text, concise, json"))
      ->type_name("WORD");
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
  app.add_option("--stdin-filename", options->stdin_filename,
                 say("tên tệp khi đọc từ bàn phím hoặc ống dẫn (`-`)", "the name to show for standard input (`-`)"))
      ->type_name("NAME");
  app.add_flag("--fix", options->fix, say("tự sửa những lỗi chắc chắn", "mend what is certain"));
  app.add_flag("--diff", options->diff, say("cùng `--fix`: chỉ cho xem, không sửa", "with `--fix`: show only"));
  app.add_flag("--list-rules", options->list_rules, say("kể mọi quy tắc", "list every rule"));
  return [options](workspace::Environment& environment) { return run_validate(*options, environment); };
}

constexpr Example examples[] = {
    {"cchc validate ke-hoach.yaml", {"một kế hoạch", "one plan"}},
    {"cchc validate", {"mọi kế hoạch, kết quả trong thư mục này", "all plans and results in this folder"}},
    {"cchc validate --format json . > loi.json", {"cho phần mềm khác đọc", "for other programs"}},
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
