#include <array>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "cchc/reports/reports.hpp"
#include "cchc/workspace/error.hpp"
#include "commands/command.hpp"
#include "commands/documents.hpp"
#include "commands/periods.hpp"
#include "commands/plan_results.hpp"
#include "commands/printing.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

constexpr std::array<std::string_view, 5> due_formats{"text", "csv", "json", "md", "ics"};

struct DueArguments {
  std::vector<std::string> paths;
  std::string on;
  std::string within = "30d";
  bool overdue = false;
  std::string unit;
  std::string results;
  std::string format = "text";
};

/// `30d`, or `30`.
int days_of(std::string_view typed) {
  constexpr int ten_years = 3660;
  if (typed.ends_with('d')) typed.remove_suffix(1);
  return number("--within", typed, 0, ten_years);
}

void refuse_unknown_unit(const reports::DueOptions& options) {
  if (options.unit.empty() || has_unit(options, options.unit)) return;
  std::vector<std::string_view> known;
  for (const reports::DuePlan& plan : options.plans) {
    const auto& ids = plan.plan->unit_names.ids();
    known.insert(known.end(), ids.begin(), ids.end());
  }
  throw unknown(fmt::format("không có đơn vị \"{}\" trong kế hoạch", options.unit),
                fmt::format("the plan has no unit \"{}\"", options.unit), options.unit, known);
}

/// A plan with the results that count for it.
struct PlanAndResults {
  LoadedPlan plan;
  std::vector<LoadedResults> results;
};

/// What `plans` are judged by; nothing where a document is too broken, which then stands on standard error.
std::optional<std::vector<PlanAndResults>> with_results(const DueArguments& arguments, FoundPlans& found,
                                                        workspace::Environment& environment) {
  std::vector<PlanAndResults> all;
  bool broken = false;
  for (LoadedPlan& plan : found.plans) {
    if (too_broken(plan.findings, plan.file.source(), environment)) {
      broken = true;
      continue;
    }
    note_faults(plan.findings, plan.file.source(), environment);
    std::vector<LoadedResults> results = results_for(plan, arguments.results, found);
    for (LoadedResults& one : results) {
      if (too_broken(one.findings, one.file.source(), environment)) {
        broken = true;
      } else {
        note_faults(one.findings, one.file.source(), environment);
      }
    }
    all.push_back({std::move(plan), std::move(results)});
  }
  if (broken) return std::nullopt;
  return all;
}

void note_without_deadline(const reports::DueOptions& options, workspace::Environment& environment) {
  const std::size_t count = without_deadline(options);
  if (count == 0 || options.overdue_only || !options.unit.empty()) return;
  environment.err << environment.say(
                         {"nhiệm vụ chưa có thời hạn, không tính ở trên: ", "tasks without a deadline, left out: "})
                  << count << environment.say({"; xem `cchc validate`\n", "; see `cchc validate`\n"});
}

int run_due(const DueArguments& arguments, workspace::Environment& environment) {
  const formats::DocumentFormat& format = document_format(arguments.format, due_formats);
  const int within = days_of(arguments.within);
  const calendar::Date on = arguments.on.empty() ? environment.today : typed_date("--on", arguments.on);
  auto found = find_plans(arguments.paths, environment);
  if (!found) return static_cast<int>(Error::Status::wrong_use);
  const calendar::DaysOff days_off = found->days_off();
  const auto all = with_results(arguments, *found, environment);
  if (!all) return 1;

  reports::DueOptions options{
      {}, on, within, arguments.overdue, arguments.unit, days_off, environment.language, environment.today};
  for (const PlanAndResults& one : *all) {
    reports::DuePlan plan{one.plan.file.source().name(), &one.plan.plan(), {}};
    for (const LoadedResults& results : one.results) plan.results.push_back(&results.results());
    options.plans.push_back(std::move(plan));
  }
  refuse_unknown_unit(options);
  environment.out << format.print(reports::due(options), {});
  note_without_deadline(options, environment);
  return 0;
}

Action bind(Options& line) {
  const auto options = std::make_shared<DueArguments>();
  line.arguments("PATH", options->paths);
  line.value("--on", options->on, "DATE", {"tính đến ngày này; mặc định hôm nay", "as of this day; default: today"});
  line.value("--within", options->within, "30d",
             {"sắp đến hạn: trong bấy nhiêu ngày; mặc định 30d", "soon: within so many days; default: 30d"});
  line.flag("--overdue", options->overdue, {"chỉ việc quá hạn", "only what is overdue"});
  line.value("--unit", options->unit, "ID",
             {"chỉ một đơn vị; in thành tin nhắn để gửi đi", "one unit only, as a text to paste into a message"});
  line.value("--results", options->results, "PATH",
             {"tệp hoặc thư mục kết quả; mặc định: cạnh kế hoạch và bên dưới",
              "results file or folder; default: beside the plan and below"});
  line.value("--format", options->format, "WORD",
             {"cách in: text, csv, json, md, ics (lịch)", "output: text, csv, json, md, ics (calendar)"});
  return [options](workspace::Environment& environment) { return run_due(*options, environment); };
}

constexpr Example examples[] = {
    {"cchc due ke-hoach.yaml --within 14d", {"việc quá hạn và đến hạn", "what is overdue, what is due"}},
    {"cchc due ke-hoach.yaml --unit vhxh", {"tin nhắn nhắc một đơn vị", "a message to one unit"}},
    {"cchc due ke-hoach.yaml --format ics", {"đưa vào lịch", "for a calendar"}},
};

}  // namespace

extern const Command due;
const Command due{"due",
                  "[PATH…]",
                  {"nhiệm vụ, báo cáo đến hạn: quá hạn, sắp đến hạn, về sau", "tasks and reports by due day"},
                  examples,
                  bind};

}  // namespace cchc::commands
