#include "cchc/schedule/windows.hpp"

#include <algorithm>
#include <utility>

#include "cchc/reports/reports.hpp"
#include "reports/cells.hpp"
#include "reports/events.hpp"
#include "reports/paper.hpp"
#include "reports/streams.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using calendar::Period;
using calendar::Window;
using document::Document;
using document::Table;
using document::text_cell;
using document::Value;
using schedule::ReportWindow;
using schedule::StepDue;

constexpr text::Bilingual title{"Thời gian chốt số liệu và hạn gửi báo cáo", "Reporting windows and due days"};
constexpr text::Bilingual rule_title{"Thời gian chốt số liệu", "Reporting windows"};
constexpr text::Bilingual nothing{"Không có kỳ báo cáo nào.", "There are no reporting periods."};

Table empty_table() {
  Table table{"windows", {}, {}, {}};
  for (const auto key : {"plan", "period", "label", "start", "end", "from", "to", "due", "send_by"}) {
    table.columns.push_back(column(key));
  }
  return table;
}

Value text_or_null(const std::string& text) { return text.empty() ? Value() : Value(text); }

Value iso_or_null(std::optional<calendar::Date> date) { return date ? Value(calendar::iso(*date)) : Value(); }

/// What machine formats say of a window in any case; `plan` may be empty.
std::vector<document::Cell> window_cells(const std::string& plan, Period period, std::optional<Window> window) {
  return {text_cell(plan), text_cell(calendar::symbol(period)), text_cell(calendar::label(period)),
          date_cell(window ? std::optional(window->first) : std::nullopt),
          date_cell(window ? std::optional(window->last) : std::nullopt)};
}

Value::Object window_object(Period period, std::optional<Window> window) {
  return {{"period", calendar::symbol(period)},
          {"label", calendar::label(period)},
          {"start", iso_or_null(window ? std::optional(window->first) : std::nullopt)},
          {"end", iso_or_null(window ? std::optional(window->last) : std::nullopt)}};
}

void add_rows(Table& table, const NamedPlan& plan, const ReportWindow& window) {
  const auto head = window_cells(plan.name, window.period, window.window);
  if (window.steps.empty()) {
    table.rows.push_back(head);
    table.rows.back().resize(table.columns.size());
  }
  for (const StepDue& step : window.steps) {
    table.rows.push_back(head);
    table.rows.back().push_back(text_cell(unit_ids(*plan.plan, &step.step->from)));
    table.rows.back().push_back(text_cell(text_of(&step.step->to)));
    table.rows.back().push_back(date_cell(step.due));
    table.rows.back().push_back(date_cell(step.send_by));
  }
}

Value value_of(const NamedPlan& plan, const ReportWindow& window) {
  Value::Array steps;
  for (const StepDue& step : window.steps) {
    steps.emplace_back(Value::Object{{"from", text_or_null(unit_ids(*plan.plan, &step.step->from))},
                                     {"to", text_or_null(text_of(&step.step->to))},
                                     {"rule", text_or_null(text_of(&step.step->due.words))},
                                     {"due", iso_or_null(step.due)},
                                     {"send_by", iso_or_null(step.send_by)}});
  }
  Value::Object object{{"plan", plan.name}};
  for (auto& entry : window_object(window.period, window.window)) object.push_back(std::move(entry));
  object.emplace_back("steps", std::move(steps));
  return object;
}

Value windows_value(Value::Array windows) {
  return Value::Object{{"schema", "cchc-windows/1"}, {"windows", std::move(windows)}};
}

bool is_on(std::optional<Window> window, std::optional<calendar::Date> on) {
  return !on || (window && window->contains(*on));
}

std::vector<ReportWindow> windows_of(const WindowsInput& input, const NamedPlan& plan) {
  auto windows = schedule::windows_of(*plan.plan, plan.periods, input.days_off);
  std::erase_if(windows, [&](const ReportWindow& one) { return !is_on(one.window, input.on); });
  return windows;
}

void add_events(document::Calendar& calendar, const WindowsInput& input, const NamedPlan& plan,
                const ReportWindow& window) {
  if (window.window) calendar.events.push_back(closing_event(plan.plan, window, {}, input.language));
  for (const StepDue& step : window.steps) {
    if (!step.due) continue;
    calendar.events.push_back(report_event(*plan.plan, *window.stream, step, window.period, input.language));
  }
}

/// The streams of one plan that have windows, each under its name.
void print_plan(Paper& paper, const NamedPlan& plan, const std::vector<ReportWindow>& windows,
                const calendar::DaysOff& days_off) {
  paper.heading(2, joined({text_of(&plan.plan->title), "(" + plan.name + ")"}, " "));
  for (const model::Stream& stream : plan.plan->reporting) {
    std::vector<ReportWindow> own;
    std::copy_if(windows.begin(), windows.end(), std::back_inserter(own),
                 [&](const ReportWindow& one) { return one.stream == &stream; });
    if (own.empty()) continue;
    if (stream.name) paper.heading(3, text_of(&stream.name));
    Facts facts(paper.language());
    facts.add({"Số liệu chốt", "Data close"}, closing_words(schedule::closing_rule(stream), paper.language()));
    paper.bullets(facts.take());
    print_stream(paper, *plan.plan, stream, own, days_off);
  }
  if (windows.empty()) paper.paragraph(paper.in(nothing));
}

}  // namespace

Document windows(const WindowsInput& input) {
  Paper paper(input.language);
  Table table = empty_table();
  Value::Array values;
  document::Calendar calendar{std::string(paper.in(title)), calendar::iso(input.today), {}};
  paper.part(1, title);
  for (const NamedPlan& plan : input.plans) {
    const auto windows = windows_of(input, plan);
    for (const ReportWindow& window : windows) {
      add_rows(table, plan, window);
      values.push_back(value_of(plan, window));
      add_events(calendar, input, plan, window);
    }
    print_plan(paper, plan, windows, input.days_off);
  }
  return {paper.take(), {std::move(table)}, windows_value(std::move(values)), std::move(calendar)};
}

Document windows_of_rule(calendar::ClosingRule rule, std::span<const Period> periods, std::optional<calendar::Date> on,
                         text::Language language, calendar::Date today) {
  Paper paper(language);
  Table table = empty_table();
  Table shown = window_table(paper);
  Value::Array values;
  const std::string name = rule.before_day ? std::to_string(*rule.before_day) : "calendar";
  document::Calendar calendar{std::string(paper.in(rule_title)), calendar::iso(today), {}};
  for (const Period period : periods) {
    const Window window = calendar::window_of(period, rule);
    if (!is_on(window, on)) continue;
    table.rows.push_back(window_cells({}, period, window));
    table.rows.back().resize(table.columns.size());
    shown.rows.push_back({text_cell(calendar::label(period, language)), date_cell(window.first, language),
                          date_cell(window.last, language)});
    values.emplace_back(window_object(period, window));
    calendar.events.push_back(closing_event(nullptr, {nullptr, period, window, {}}, name, language));
  }
  paper.part(1, rule_title);
  Facts facts(language);
  facts.add({"Số liệu chốt", "Data close"}, closing_words(rule, language));
  paper.bullets(facts.take());
  if (shown.rows.empty()) paper.paragraph(paper.in(nothing));
  paper.table(std::move(shown));
  return {paper.take(), {std::move(table)}, windows_value(std::move(values)), std::move(calendar)};
}

}  // namespace cchc::reports
