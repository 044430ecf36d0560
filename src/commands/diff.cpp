#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cchc/reports/reports.hpp"
#include "cchc/workspace/error.hpp"
#include "cchc/workspace/files.hpp"
#include "cchc/workspace/settings.hpp"
#include "commands/command.hpp"
#include "commands/documents.hpp"
#include "commands/git.hpp"
#include "commands/printing.hpp"
#include "commands/settings.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

constexpr std::array<std::string_view, 4> diff_formats{"text", "md", "csv", "json"};

struct DiffOptions {
  std::vector<std::string> arguments;
  std::string revision;
  bool git_driver = false;
  std::string format = "text";
};

Error no_plan(const std::string& name) {
  return {Error::Status::could_not,
          fmt::format("\"{}\" không phải kế hoạch; kế hoạch là tệp .yaml bắt đầu bằng `format: cchc-plan/1`", name),
          fmt::format("\"{}\" is no plan; a plan is a .yaml file that begins with `format: cchc-plan/1`", name)};
}

/// One side of the comparison; throws Error where `bytes` are no plan.
LoadedPlan side(const std::string& path, std::string bytes) {
  if (workspace::kind_of(bytes) != workspace::DocumentKind::plan) throw no_plan(path);
  phrases::Readings readings;
  return load_plan(path, std::move(bytes), readings);
}

LoadedPlan side(const std::string& path, workspace::Environment& environment) {
  return side(path, read_candidate({path, true}, environment));
}

struct Sides {
  LoadedPlan before;
  LoadedPlan after;
};

Sides sides_of(const DiffOptions& options, workspace::Environment& environment) {
  const std::vector<std::string>& paths = options.arguments;
  if (!options.revision.empty()) {
    if (paths.size() != 1) {
      throw wrong_use("cần một tệp: `cchc diff --git HEAD~1 ke-hoach.yaml`",
                      "name one file: `cchc diff --git HEAD~1 ke-hoach.yaml`");
    }
    LoadedPlan after = side(paths[0], environment);
    LoadedPlan before = side(paths[0], bytes_at_revision(options.revision, paths[0], environment));
    return {std::move(before), std::move(after)};
  }
  if (paths.size() != 2) {
    throw wrong_use("cần hai tệp: `cchc diff CŨ.yaml MỚI.yaml`", "name two files: `cchc diff OLD.yaml NEW.yaml`");
  }
  LoadedPlan before = side(paths[0], environment);
  return {std::move(before), side(paths[1], environment)};
}

document::Document compare(const Sides& sides, const calendar::DaysOff& days_off, bool for_signing,
                           workspace::Environment& environment) {
  return reports::changes({sides.before.plan(), sides.after.plan(), days_off, for_signing, environment.language});
}

/// True where either side is too broken; then its findings stand on standard error.
bool any_broken(Sides& sides, workspace::Environment& environment) {
  const bool before = too_broken(sides.before.findings, sides.before.file.source(), environment);
  return too_broken(sides.after.findings, sides.after.file.source(), environment) || before;
}

int run_between(const DiffOptions& options, workspace::Environment& environment) {
  const formats::DocumentFormat& format = document_format(options.format, diff_formats);
  Sides sides = sides_of(options, environment);
  SettingsOfFiles settings;
  const workspace::Candidate file{options.arguments.back(), true};
  if (const int status = settings.read({{file}, {}, {}}, "", environment); status != 0) return status;
  if (any_broken(sides, environment)) return 1;
  const calendar::DaysOff days_off = workspace::days_off(settings.of(file));
  const document::Document document = compare(sides, days_off, format.name == "md", environment);
  environment.out << format.print(document, {});
  return document.tables.front().rows.empty() ? 0 : 1;
}

/// What git hands to an external diff driver (gitdiff(1), GIT_EXTERNAL_DIFF).
struct DriverArguments {
  std::string name;
  std::string before;
  std::string after;
};

/// git calls with seven arguments, with nine where the file was renamed; of a conflict it names the file alone.
DriverArguments driver_arguments(const std::vector<std::string>& given) {
  constexpr std::size_t plain = 7;
  constexpr std::size_t renamed = 9;
  if (given.size() != plain && given.size() != renamed) {
    throw wrong_use("`--git-driver` là lệnh để git gọi; cài: `git config diff.cchc.command \"cchc diff --git-driver\"`",
                    "`--git-driver` is for git to call; set it up: `git config diff.cchc.command \"cchc diff "
                    "--git-driver\"`");
  }
  return {given.size() == renamed ? given[plain] : given[0], given[1], given[4]};
}

/// What changed between the two files; nothing where one of them is no plan that can be read.
std::optional<std::string> driver_comparison(const DriverArguments& files, workspace::Environment& environment) {
  try {
    Sides sides{side(files.before, environment), side(files.after, environment)};
    if (any_broken(sides, environment)) return std::nullopt;
    const document::Document document = compare(sides, {}, false, environment);
    return document_format("text", diff_formats).print(document, {});
  } catch (const Error&) {
    return std::nullopt;
  }
}

/// git stops at a driver that fails, so what we cannot compare is compared as git does it itself.
int run_for_git(const DiffOptions& options, workspace::Environment& environment) {
  if (options.arguments.size() == 1) {
    environment.out << "* " << options.arguments[0]
                    << environment.say({": còn xung đột, chưa trộn xong\n", ": unmerged\n"});
    return 0;
  }
  const DriverArguments files = driver_arguments(options.arguments);
  if (const auto words = driver_comparison(files, environment)) {
    environment.out << "cchc diff " << files.name << "\n" << *words << "\n";
  } else {
    environment.out << plain_difference(files.name, files.before, files.after, environment);
  }
  return 0;
}

int run_diff(const DiffOptions& options, workspace::Environment& environment) {
  return options.git_driver ? run_for_git(options, environment) : run_between(options, environment);
}

Action bind(Options& line) {
  const auto options = std::make_shared<DiffOptions>();
  line.arguments("PATH", options->arguments);
  line.value("--git", options->revision, "REV",
             {"so với bản này trong git: HEAD, HEAD~1, main …", "compare with this revision in git: HEAD, main …"});
  line.flag("--git-driver", options->git_driver,
            {"để git gọi khi chạy `git diff`", "for git to call, as its diff driver"});
  line.value("--format", options->format, "WORD",
             {"cách in: text, md (bảng sửa đổi để ký), csv, json",
              "output: text, md (an amendment table for signing), csv, json"});
  return [options](workspace::Environment& environment) { return run_diff(*options, environment); };
}

constexpr Example examples[] = {
    {"cchc diff ke-hoach-cu.yaml ke-hoach.yaml", {"hai bản của một kế hoạch", "two versions of a plan"}},
    {"cchc diff --git HEAD~1 ke-hoach.yaml", {"so với bản trước trong git", "against the version before, in git"}},
    {"cchc diff cu.yaml moi.yaml --format md > sua-doi.md", {"bảng sửa đổi, bổ sung để ký", "an amendment to sign"}},
};

}  // namespace

extern const Command diff;
const Command diff{"diff",
                   "OLD NEW | --git REV PATH",
                   {"hai kế hoạch khác nhau gì: chỉ tiêu, thời hạn, chủ trì, thêm, bớt",
                    "what changed in meaning between two plans: targets, deadlines, owners"},
                   examples,
                   bind};

}  // namespace cchc::commands
