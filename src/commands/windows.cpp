#include <array>
#include <memory>
#include <string>
#include <vector>

#include "cchc/reports/reports.hpp"
#include "cchc/workspace/error.hpp"
#include "commands/closing.hpp"
#include "commands/command.hpp"
#include "commands/documents.hpp"
#include "commands/periods.hpp"
#include "commands/printing.hpp"
#include "commands/settings.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

constexpr std::array<std::string_view, 5> window_formats{"text", "csv", "json", "md", "ics"};

struct WindowsOptions {
  std::vector<std::string> paths;
  ClosingOptions closing;
  std::string year;
  std::string period;
  std::string on;
  std::string format = "text";
};

document::Document windows_of_rule(const WindowsOptions& options, const workspace::Environment& environment) {
  if (!options.paths.empty()) {
    throw wrong_use(
        "`--closes-before-day` và `--regime` chỉ dùng khi không có kế hoạch; bỏ tùy chọn ấy hoặc bỏ tên tệp",
        "`--closes-before-day` and `--regime` do without a plan; leave out that option or the file name");
  }
  std::optional<calendar::Date> on;
  if (!options.on.empty()) on = typed_date("--on", options.on);
  constexpr int first_year = 1900;
  constexpr int last_year = 2200;
  phrases::Years years{environment.today.year(), environment.today.year()};
  if (on) years = {on->year(), on->year() + 1};
  if (!options.year.empty()) years.first = years.last = number("--year", options.year, first_year, last_year);
  std::vector<calendar::Period> periods;
  for (int year = years.first; year <= years.last; ++year) {
    auto of_year = typed_periods(options.period, {year, year});
    if (options.period.empty()) of_year = calendar::reported_periods(year);
    for (const calendar::Period& one : of_year) {
      if (std::find(periods.begin(), periods.end(), one) == periods.end()) periods.push_back(one);
    }
  }
  return reports::windows_of_rule(closing_rule(options.closing), periods, on, environment.language, environment.today);
}

/// The windows of every plan; nothing where one is too broken, which then stands on standard error.
std::optional<document::Document> windows_of_plans(const WindowsOptions& options, std::vector<LoadedPlan>& plans,
                                                   const calendar::DaysOff& days_off,
                                                   workspace::Environment& environment) {
  reports::WindowsInput input{{}, {}, days_off, environment.language, environment.today};
  if (!options.on.empty()) input.on = typed_date("--on", options.on);
  bool broken = false;
  for (LoadedPlan& plan : plans) {
    if (too_broken(plan.findings, plan.file.source(), environment)) {
      broken = true;
    } else {
      note_faults(plan.findings, plan.file.source(), environment);
    }
    const phrases::Years years = plan.plan().years.value.value_or(phrases::Years{});
    input.plans.push_back({plan.file.source().name(), &plan.plan(), typed_periods(options.period, years)});
  }
  if (broken) return std::nullopt;
  return reports::windows(input);
}

int run_windows(const WindowsOptions& options, workspace::Environment& environment) {
  const formats::DocumentFormat& format = document_format(options.format, window_formats);
  if (options.closing.any()) {
    SettingsOfFiles settings;
    const workspace::Candidate here{"-", false};
    if (const int status = settings.read({{here}, {}, {}}, "", environment); status != 0) return status;
    environment.out << format.print(windows_of_rule(options, environment), {});
    return 0;
  }
  if (!options.year.empty()) {
    throw wrong_use("`--year` đi với `--closes-before-day` hoặc `--regime`; năm của kế hoạch nằm trong tệp",
                    "`--year` goes with `--closes-before-day` or `--regime`; a plan has its own year");
  }
  auto found = find_plans(options.paths, environment);
  if (!found) return static_cast<int>(Error::Status::wrong_use);
  const calendar::DaysOff days_off = found->days_off();
  const auto document = windows_of_plans(options, found->plans, days_off, environment);
  if (!document) return 1;
  environment.out << format.print(*document, {});
  return 0;
}

Action bind(Options& line) {
  const auto options = std::make_shared<WindowsOptions>();
  line.arguments("PATH", options->paths);
  bind_closing(
      line, options->closing,
      {"không cần tệp: số liệu chốt trước ngày này (1 đến 28)", "without a file: data close before this day (1 to 28)"},
      {"không cần tệp: national (ngày 15) hoặc calendar", "without a file: national (day 15) or calendar"});
  line.value("--year", options->year, "Y",
             {"năm, khi không có tệp; mặc định năm nay", "the year, without a file; default: this year"});
  line.value("--period", options->period, "P",
             {"một kỳ (Q1, 2025-H1, \"quý I/2025\" …) hoặc all", "one period (Q1, 2025-H1, \"quý I/2025\" …) or all"});
  line.value("--on", options->on, "DATE", {"chỉ các kỳ có ngày này", "only the windows that hold this day"});
  line.value("--format", options->format, "WORD",
             {"cách in: text, csv, json, md, ics (lịch)", "output: text, csv, json, md, ics (calendar)"});
  return [options](workspace::Environment& environment) { return run_windows(*options, environment); };
}

constexpr Example examples[] = {
    {"cchc windows ke-hoach.yaml", {"các kỳ của kế hoạch", "the periods of a plan"}},
    {"cchc windows --closes-before-day 10 --year 2025", {"không cần tệp", "without a file"}},
    {"cchc windows --regime national --on 05/3/2025", {"ngày này thuộc kỳ nào", "which windows hold this day"}},
};

}  // namespace

extern const Command windows;
const Command windows{"windows",
                      "[PATH…]",
                      {"kỳ báo cáo, thời gian chốt số liệu, hạn gửi", "reporting windows and due days"},
                      examples,
                      bind};

}  // namespace cchc::commands
