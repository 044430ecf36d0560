#include "reports/cells.hpp"
#include "reports/dossier_counts.hpp"
#include "reports/report_parts.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using document::Cell;
using document::Table;
using document::text_cell;

std::vector<Cell> row_of(std::string_view name, const DossierCounts& counts, text::Language language) {
  const Cell none = document::number_cell({}, {});
  std::vector<Cell> row{text_cell(name)};
  for (const DossierColumn& column : dossier_columns) {
    const Count& count = counts.*column.member;
    row.push_back(count ? decimal_cell(*count, language) : none);
  }
  const auto on_time = counts.on_time_ratio();
  row.push_back(on_time ? percent_cell(*on_time, language) : none);
  return row;
}

}  // namespace

void print_dossiers(Paper& paper, const Standing& standing) {
  const auto& dossiers = standing.input.results->dossiers;
  if (dossiers.empty()) return;
  Table table{{}, {}, {column(paper.in({"Lĩnh vực", "Field"}), false)}, {}};
  for (const DossierColumn& one : dossier_columns) table.columns.push_back(column(paper.in(one.label), true));
  table.columns.push_back(column(paper.in({"Tỷ lệ đúng, trước hạn", "In time"}), true));
  for (const model::Dossier& dossier : dossiers) {
    table.rows.push_back(row_of(text_of(&dossier.id), counts_of(dossier), paper.language()));
  }
  if (dossiers.size() > 1) {
    table.rows.push_back(row_of(paper.in({"Cộng", "Total"}), total_of(dossiers), paper.language()));
  }
  paper.part(2, {"Hồ sơ thủ tục hành chính", "Dossiers"});
  paper.table(std::move(table));
}

Table dossiers_table(const Standing& standing) {
  Table table{"dossiers", {}, {column("field")}, {}};
  for (const DossierColumn& one : dossier_columns) table.columns.push_back(column(one.key));
  table.columns.push_back(column("on_time_percent"));
  if (standing.input.results == nullptr) return table;
  for (const model::Dossier& dossier : standing.input.results->dossiers) {
    table.rows.push_back(row_of(text_of(&dossier.id), counts_of(dossier), text::Language::vi));
  }
  return table;
}

}  // namespace cchc::reports
