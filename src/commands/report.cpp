#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include <fmt/format.h>

#include "cchc/reports/reports.hpp"
#include "cchc/workspace/error.hpp"
#include "cchc/workspace/files.hpp"
#include "commands/command.hpp"
#include "commands/documents.hpp"
#include "commands/periods.hpp"
#include "commands/plan_results.hpp"
#include "commands/printing.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

namespace fs = std::filesystem;
using calendar::Period;

constexpr std::array<std::string_view, 3> report_formats{"md", "csv", "json"};
constexpr std::array<std::string_view, 5> table_names{"summary", "indicators", "tasks", "units", "areas"};

struct ReportOptions {
  std::vector<std::string> paths;
  std::string period;
  std::string results;
  std::string format;
  std::string table;
  std::string csv;
  std::string output;
};

/// `--format`, else what the extension of `-o` says, else Markdown; the two must not contradict each other.
const formats::DocumentFormat& format_of(const ReportOptions& options) {
  std::string_view by_extension;
  const std::string extension = fs::path(options.output).extension().string();
  for (const formats::DocumentFormat& one : formats::document_formats()) {
    if (!extension.empty() && one.extension == extension) by_extension = one.name;
  }
  if (!options.format.empty()) {
    const formats::DocumentFormat& typed = document_format(options.format, report_formats);
    if (by_extension.empty() || by_extension == typed.name) return typed;
    throw wrong_use(fmt::format("`--format {}` trái với tên tệp \"{}\"; bỏ một trong hai", typed.name, options.output),
                    fmt::format("`--format {}` contradicts the file name \"{}\"; leave one of them out", typed.name,
                                options.output));
  }
  if (options.output.empty()) return document_format("md", report_formats);
  if (by_extension.empty()) {
    throw wrong_use(fmt::format("không biết định dạng của \"{}\"; đặt đuôi .md, .csv hoặc .json, hay thêm `--format`",
                                options.output),
                    fmt::format("the format of \"{}\" is not known; name it .md, .csv or .json, or add `--format`",
                                options.output));
  }
  return document_format(by_extension, report_formats);
}

formats::PrintOptions print_options(const ReportOptions& options, const formats::DocumentFormat& format) {
  static constexpr std::array<std::string_view, 1> csv_styles{"excel"};
  if (format.name != "csv" && (!options.table.empty() || !options.csv.empty())) {
    throw wrong_use("`--table` và `--csv` chỉ đi với `--format csv`",
                    "`--table` and `--csv` go with `--format csv` only");
  }
  formats::PrintOptions print;
  print.table = "indicators";
  if (!options.table.empty()) print.table = table_names[choice("--table", options.table, table_names)];
  if (!options.csv.empty()) print.excel = choice("--csv", options.csv, csv_styles) == 0;
  return print;
}

LoadedPlan& the_plan(std::vector<LoadedPlan>& plans) {
  if (plans.size() == 1) return plans.front();
  std::string names;
  for (const LoadedPlan& plan : plans) names += "\n  cchc report " + plan.file.source().name();
  throw wrong_use("ở đây có nhiều kế hoạch; chọn một:" + names, "there are several plans here; choose one:" + names);
}

/// The results of `period`, or null; two documents for one period cannot both be meant.
LoadedResults* of_period(std::vector<LoadedResults>& all, Period period) {
  LoadedResults* found = nullptr;
  for (LoadedResults& one : all) {
    if (!one.results().period || *one.results().period != period) continue;
    if (found != nullptr) {
      throw wrong_use(fmt::format("hai tệp kết quả cho cùng một kỳ: \"{}\" và \"{}\"; chọn một bằng `--results`",
                                  workspace::shown(found->path), workspace::shown(one.path)),
                      fmt::format("two results documents for one period: \"{}\" and \"{}\"; choose one by `--results`",
                                  workspace::shown(found->path), workspace::shown(one.path)));
    }
    found = &one;
  }
  return found;
}

/// `--period`; without it the latest period with results, else the last year of the plan.
Period period_of(const ReportOptions& options, const LoadedPlan& plan, const std::vector<LoadedResults>& results) {
  const phrases::Years years = plan.plan().years.value.value_or(phrases::Years{});
  if (!options.period.empty()) return typed_period(options.period, years);
  Period latest{calendar::PeriodKind::year, years.last, 1};
  bool found = false;
  const auto end = [](Period one) { return std::tuple(one.year, one.last_month(), one.first_month()); };
  for (const LoadedResults& one : results) {
    if (!one.results().period || (found && end(*one.results().period) <= end(latest))) continue;
    latest = *one.results().period;
    found = true;
  }
  if (latest.year == 0) throw no_year();
  return latest;
}

void write(const ReportOptions& options, const std::string& bytes, workspace::Environment& environment) {
  if (options.output.empty()) {
    environment.out << bytes;
  } else {
    workspace::write_atomically(options.output, bytes);
  }
}

int run_report(const ReportOptions& options, workspace::Environment& environment) {
  const formats::DocumentFormat& format = format_of(options);
  const formats::PrintOptions print = print_options(options, format);
  auto found = find_plans(options.paths, environment);
  if (!found) return static_cast<int>(Error::Status::wrong_use);
  LoadedPlan& plan = the_plan(found->plans);
  if (too_broken(plan.findings, plan.file.source(), environment)) return 1;
  note_faults(plan.findings, plan.file.source(), environment);

  std::vector<LoadedResults> all = results_for(plan, options.results, *found);
  const Period period = period_of(options, plan, all);
  LoadedResults* results = of_period(all, period);
  if (results != nullptr) {
    if (too_broken(results->findings, results->file.source(), environment)) return 1;
    note_faults(results->findings, results->file.source(), environment);
  }
  const LoadedResults* year_before = of_period(all, {period.kind, period.year - 1, period.number});
  if (results == nullptr && !options.period.empty()) {
    const std::string name = calendar::label(period, environment.language);
    environment.err << environment.say({"chưa có tệp kết quả của kỳ ", "there are no results yet for "}) << name
                    << environment.say({"; in tổng quan kế hoạch\n", "; this is the plan's overview\n"});
  }
  const calendar::DaysOff days_off = found->days_off();
  const text::Language language = environment.report_english ? text::Language::en : text::Language::vi;
  const document::Document document = reports::period_report(
      {plan.plan(), results == nullptr ? nullptr : &results->results(),
       year_before == nullptr ? nullptr : &year_before->results(), period, environment.today, days_off, language});
  write(options, format.print(document, print), environment);
  return 0;
}

Action bind(Options& line) {
  const auto options = std::make_shared<ReportOptions>();
  line.arguments("PATH", options->paths);
  line.value("--period", options->period, "P",
             {"kỳ báo cáo: Q1, 2025-H1, \"quý I/2025\" …", "the period: Q1, 2025-H1, \"quý I/2025\" …"});
  line.value("--results", options->results, "PATH",
             {"tệp hoặc thư mục kết quả; mặc định: cạnh kế hoạch và bên dưới",
              "results file or folder; default: beside the plan and below"});
  line.value("--format", options->format, "WORD", {"cách in: md, csv, json", "output: md, csv, json"});
  line.value("--table", options->table, "WORD",
             {"bảng nào (csv): summary, indicators, tasks, units, areas",
              "which table (csv): summary, indicators, tasks, units, areas"});
  line.value("--csv", options->csv, "excel", {"excel: mở bằng Excel tiếng Việt", "excel: for a Vietnamese Excel"});
  line.value("-o", options->output, "FILE", {"ghi vào tệp này", "write to this file"});
  return [options](workspace::Environment& environment) {
    if (options->output == "-") options->output.clear();
    return run_report(*options, environment);
  };
}

constexpr Example examples[] = {
    {"cchc report ke-hoach.yaml --period Q1", {"báo cáo quý I", "the report of quarter I"}},
    {"cchc report ke-hoach.yaml --period H1 -o bao-cao.md", {"ghi ra tệp", "into a file"}},
    {"cchc report ke-hoach.yaml --period Q1 -o bang.csv --csv excel", {"mở bằng Excel", "for Excel"}},
};

}  // namespace

extern const Command report;
const Command report{"report",
                     "PATH",
                     {"báo cáo một kỳ, hoặc tổng quan kế hoạch", "the report of a period, or the plan's overview"},
                     examples,
                     bind};

}  // namespace cchc::commands
