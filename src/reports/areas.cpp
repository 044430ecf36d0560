#include <algorithm>

#include "reports/cells.hpp"
#include "reports/report_parts.hpp"
#include "reports/tally.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using document::Cell;
using schedule::IndicatorVerdict;
using schedule::TaskVerdict;

constexpr std::size_t indicators_column = 1;
constexpr std::size_t tasks_column = 6;

struct AreaTally {
  IndicatorTally indicators;
  TaskTally tasks;
};

const model::Area* area_of(const model::IndicatorRow& row) { return row.area; }
const model::Area* area_of(const model::TaskRow& row) { return row.branch->area; }

AreaTally tally_of(const Standing& standing, const model::Area* area) {
  AreaTally tally;
  for (const IndicatorStanding& one : standing.indicators) {
    if (area_of(*one.row) == area) tally.indicators.add(one);
  }
  for (const TaskStanding& one : standing.tasks) {
    if (area_of(*one.row) == area) tally.tasks.add(one);
  }
  return tally;
}

}  // namespace

std::vector<const model::Area*> areas_of(const Standing& standing) {
  std::vector<const model::Area*> areas;
  const auto in_none = [](const auto& one) { return area_of(*one.row) == nullptr; };
  if (std::any_of(standing.indicators.begin(), standing.indicators.end(), in_none) ||
      std::any_of(standing.tasks.begin(), standing.tasks.end(), in_none)) {
    areas.push_back(nullptr);
  }
  for (const model::Area& area : standing.plan().areas) areas.push_back(&area);
  return areas;
}

std::string title_of(const model::Area* area, text::Language language) {
  if (area == nullptr) return language == text::Language::en ? "In no area" : "Chung, không thuộc riêng lĩnh vực nào";
  return text_of(area->title ? &area->title : &area->id);
}

void print_areas(Paper& paper, const Standing& standing) {
  static constexpr text::Bilingual labels[] = {
      {"Lĩnh vực", "Area"},    {"Chỉ tiêu", "Indicators"},     {"Đạt", "Met"},
      {"Chưa đạt", "Not met"}, {"Chưa có số liệu", "No data"}, {"Không phát sinh", "Nothing arose"},
      {"Nhiệm vụ", "Tasks"},   {"Hoàn thành", "Done"},         {"Quá hạn", "Overdue"}};
  const std::vector<const model::Area*> areas = areas_of(standing);
  if (areas.size() < 2) return;
  document::Table table = areas_table(standing);
  table.name.clear();
  for (std::size_t at = 0; at < table.columns.size(); ++at) table.columns[at] = column(paper.in(labels[at]), at > 0);
  for (std::size_t at = 0; at < areas.size(); ++at) {
    table.rows[at][0] = document::text_cell(title_of(areas[at], paper.language()));
  }
  const auto holds_nothing = [](const std::vector<Cell>& row) {
    return row[indicators_column].plain == "0" && row[tasks_column].plain == "0";
  };
  std::erase_if(table.rows, holds_nothing);
  hide_zero_columns(table);
  paper.part(3, {"Theo lĩnh vực", "By area"});
  paper.table(std::move(table));
}

document::Table areas_table(const Standing& standing) {
  document::Table table{"areas", {}, {}, {}};
  for (const auto key :
       {"area", "indicators", "met", "not_met", "no_data", "nothing_arose", "tasks", "done", "overdue"}) {
    table.columns.push_back(column(key));
  }
  const bool reported = standing.input.results != nullptr;
  const auto count = [&](std::size_t number) { return reported ? count_cell(number) : document::number_cell({}, {}); };
  for (const model::Area* area : areas_of(standing)) {
    const auto [indicators, tasks] = tally_of(standing, area);
    table.rows.push_back(
        {document::text_cell(area == nullptr ? std::string() : text_of(&area->id)), count_cell(indicators.all),
         count(indicators.met()), count(indicators.of(IndicatorVerdict::not_met)),
         count(indicators.of(IndicatorVerdict::no_data)), count(indicators.of(IndicatorVerdict::nothing_arose)),
         count_cell(tasks.all), count(tasks.done()), count(tasks.of(TaskVerdict::overdue))});
  }
  return table;
}

}  // namespace cchc::reports
