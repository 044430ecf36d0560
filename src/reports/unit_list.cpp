#include "reports/cells.hpp"
#include "reports/overview_parts.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using document::text_cell;

std::string remarks(const model::Unit& unit, const Paper& paper) {
  const auto dated = [&](text::Bilingual words, const model::Phrase<calendar::Date>& date) {
    return date.words ? std::string(paper.in(words)) + day(date, paper.language()) : std::string();
  };
  const bool group = unit.group && *unit.group;
  return joined({group ? std::string(paper.in({"nhóm", "group"})) : std::string(),
                 dated({"có từ ", "from "}, unit.valid_from), dated({"đến hết ", "until "}, unit.valid_to)},
                ", ");
}

}  // namespace

void print_unit_list(Paper& paper, const model::Plan& plan) {
  if (plan.units.empty()) return;
  paper.part(2, {"Đơn vị", "Units"});
  document::Table table{
      {},
      {},
      {column(paper.in({"Mã", "Id"}), false), column(paper.in({"Đơn vị", "Unit"}), false),
       column(paper.in({"Tên khác", "Aliases"}), false), column(paper.in({"Chịu trách nhiệm", "Answers for"}), false),
       column(paper.in({"Hỗ trợ", "Supports"}), false), column(paper.in({"Ghi chú", "Note"}), false)},
      {}};
  for (const model::Unit& unit : plan.units) {
    table.rows.push_back({text_cell(text_of(&unit.id)), text_cell(text_of(&unit.name)), text_cell(listed(unit.aliases)),
                          text_cell(listed(unit.answers_for)), text_cell(listed(unit.supports)),
                          text_cell(remarks(unit, paper))});
  }
  paper.table(std::move(table));
}

}  // namespace cchc::reports
