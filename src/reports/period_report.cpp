#include "cchc/reports/reports.hpp"
#include "reports/overview_parts.hpp"
#include "reports/plan_facts.hpp"
#include "reports/report_parts.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using document::Document;
using document::Value;

void print_report(Paper& paper, const Standing& standing) {
  print_heading(paper, standing);
  print_summary(paper, standing);
  print_areas(paper, standing);
  print_indicators(paper, standing);
  print_tasks(paper, standing);
  print_units(paper, standing);
  print_dossiers(paper, standing);
  print_narrative(paper, standing);
  print_attention(paper, standing);
}

void print_overview(Paper& paper, const Standing& standing) {
  const model::Plan& plan = standing.plan();
  print_plan_heading(paper, standing);
  print_basis(paper, plan);
  print_sections(paper, plan);
  print_content(paper, plan);
  print_unit_list(paper, plan);
  print_reporting(paper, plan, standing.input.days_off);
  print_annexes(paper, plan);
  print_recipients(paper, plan);
}

Value text_or_null(const std::string& text) { return text.empty() ? Value() : Value(text); }

/// The plan and the period, then a list per table.
Value value_of(const Standing& standing, const std::vector<document::Table>& tables) {
  const ReportInput& input = standing.input;
  const model::Plan& plan = input.plan;
  const auto& window = standing.window;
  const auto date = [](std::optional<calendar::Date> day) { return day ? Value(calendar::iso(*day)) : Value(); };
  Value::Object object{{"schema", "cchc-report/1"},
                       {"plan", text_or_null(text_of(&plan.title))},
                       {"number", text_or_null(text_of(&plan.number.words))},
                       {"place", text_or_null(place_words(plan))},
                       {"period", calendar::symbol(input.period)},
                       {"label", calendar::label(input.period)},
                       {"start", date(window ? std::optional(window->first) : std::nullopt)},
                       {"end", date(window ? std::optional(window->last) : std::nullopt)},
                       {"reported", date(input.results == nullptr ? std::nullopt : input.results->reported.value)}};
  const Value lists = document::value_of("", tables);
  for (const auto& [name, list] : std::get<Value::Object>(lists.any())) {
    if (name != "schema") object.emplace_back(name, list);
  }
  return object;
}

}  // namespace

Document period_report(const ReportInput& input) {
  const Standing standing = standing_of(input);
  Paper paper(input.language);
  if (input.results == nullptr) {
    print_overview(paper, standing);
  } else {
    print_report(paper, standing);
  }
  Document document;
  document.blocks = paper.take();
  document.tables = {indicators_table(standing), summary_table(standing), tasks_table(standing), units_table(standing),
                     areas_table(standing)};
  std::vector<document::Table> listed = document.tables;
  listed.push_back(dossiers_table(standing));
  document.value = value_of(standing, listed);
  return document;
}

}  // namespace cchc::reports
