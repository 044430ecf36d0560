#include "reports/actual.hpp"
#include "reports/cells.hpp"
#include "reports/report_parts.hpp"
#include "reports/verdict_words.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using document::Cell;
using document::Table;
using document::text_cell;

std::string remarks(const model::Result* result) {
  if (result == nullptr) return {};
  return joined({listed(result->evidence), text_of(&result->note)}, "; ");
}

std::vector<Cell> printed_row(const Standing& standing, const IndicatorStanding& one) {
  const text::Language language = standing.language();
  return {text_cell(text_of(one.row->id)),
          text_cell(text_of(one.row->title)),
          text_cell(target_words(*one.row->aim)),
          text_cell(actual_words(*one.row, one.result, language)),
          text_cell(one.verdict ? words_of(*one.verdict).in(language) : std::string_view()),
          text_cell(actual_words(*one.row, one.before, language)),
          text_cell(unit_names(standing.plan(), one.row->lead)),
          text_cell(remarks(one.result))};
}

}  // namespace

void print_indicators(Paper& paper, const Standing& standing) {
  if (standing.indicators.empty()) return;
  paper.part(2, {"Chỉ tiêu", "Indicators"});
  for (const model::Area* area : areas_of(standing)) {
    Table table{
        {},
        {},
        {column(paper.in({"Mã", "Id"}), false), column(paper.in({"Chỉ tiêu", "Indicator"}), false),
         column(paper.in({"Kế hoạch", "Target"}), false), column(paper.in({"Thực hiện", "Reached"}), true),
         column(paper.in({"Đánh giá", "Verdict"}), false),
         column(paper.in({"Cùng kỳ năm trước", "A year before"}), true), column(paper.in({"Chủ trì", "Lead"}), false),
         column(paper.in({"Kiểm chứng, ghi chú", "Evidence, note"}), false)},
        {}};
    for (const IndicatorStanding& one : standing.indicators) {
      if (one.row->area == area) table.rows.push_back(printed_row(standing, one));
    }
    if (table.rows.empty()) continue;
    paper.heading(3, title_of(area, standing.language()));
    paper.table(std::move(table));
  }
}

Table indicators_table(const Standing& standing) {
  Table table{"indicators", {}, {}, {}};
  for (const auto key : {"area", "id", "title", "target", "actual", "done", "of", "verdict", "lead", "criterion"}) {
    table.columns.push_back(column(key));
  }
  for (const IndicatorStanding& one : standing.indicators) {
    const model::IndicatorRow& row = *one.row;
    const ActualCells cells = actual_cells(row, one.result);
    table.rows.push_back({text_cell(row.area == nullptr ? std::string() : text_of(&row.area->id)),
                          text_cell(text_of(row.id)), text_cell(text_of(row.title)), text_cell(target_words(*row.aim)),
                          cells.actual, cells.done, cells.of,
                          text_cell(one.verdict ? schedule::symbol(*one.verdict) : std::string_view()),
                          text_cell(unit_ids(standing.plan(), row.lead)), text_cell(text_of(row.criterion))});
  }
  return table;
}

}  // namespace cchc::reports
