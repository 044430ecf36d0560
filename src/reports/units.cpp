#include <algorithm>
#include <string>

#include "reports/cells.hpp"
#include "reports/report_parts.hpp"
#include "reports/tally.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using document::Table;
using document::text_cell;
using schedule::TaskVerdict;

struct UnitTally {
  std::string unit;  ///< id, or the name of one that is not declared; empty: tasks without a lead
  TaskTally tasks;
};

/// The unit that answers: of several leads the first.
std::string answering_unit(const model::Plan& plan, const model::TaskRow& row) {
  if (row.lead().empty()) return {};
  return unit_id(plan, row.lead().front().text);
}

/// The declared units that are no groups, then whoever else leads a task.
std::vector<UnitTally> tallies_of(const Standing& standing) {
  std::vector<UnitTally> tallies;
  for (const model::Unit& unit : standing.plan().units) {
    if (!unit.group || !*unit.group) tallies.push_back({text_of(&unit.id), {}});
  }
  for (const TaskStanding& one : standing.tasks) {
    const std::string unit = answering_unit(standing.plan(), *one.row);
    auto found = std::find_if(tallies.begin(), tallies.end(), [&](const UnitTally& at) { return at.unit == unit; });
    if (found == tallies.end()) found = tallies.insert(tallies.end(), UnitTally{unit, {}});
    found->tasks.add(one);
  }
  return tallies;
}

constexpr TaskVerdict verdicts[] = {TaskVerdict::done,    TaskVerdict::done_late, TaskVerdict::doing,
                                    TaskVerdict::overdue, TaskVerdict::waiting,   TaskVerdict::ongoing};

}  // namespace

void print_units(Paper& paper, const Standing& standing) {
  Table table{{},
              {},
              {column(paper.in({"Đơn vị chủ trì", "Lead unit"}), false), column(paper.in({"Nhiệm vụ", "Tasks"}), true),
               column(paper.in({"Hoàn thành", "Done"}), true), column(paper.in({"Hoàn thành chậm", "Done late"}), true),
               column(paper.in({"Đang thực hiện", "Doing"}), true), column(paper.in({"Quá hạn", "Overdue"}), true),
               column(paper.in({"Chờ văn bản", "Waiting"}), true), column(paper.in({"Thường xuyên", "Ongoing"}), true),
               column(paper.in({"Chưa đến hạn", "Not due yet"}), true)},
              {}};
  for (const UnitTally& one : tallies_of(standing)) {
    if (one.tasks.all == 0) continue;
    const std::string name = one.unit.empty() ? std::string(paper.in({"(chưa giao chủ trì)", "(no lead)"}))
                                              : unit_name(standing.plan(), one.unit);
    table.rows.push_back({text_cell(name), count_cell(one.tasks.all, paper.language())});
    for (const TaskVerdict verdict : verdicts) {
      table.rows.back().push_back(count_cell(one.tasks.of(verdict), paper.language()));
    }
    table.rows.back().push_back(count_cell(one.tasks.of(TaskVerdict::not_due), paper.language()));
  }
  if (table.rows.empty()) return;
  hide_zero_columns(table);
  paper.part(3, {"Theo đơn vị chủ trì", "By lead unit"});
  paper.table(std::move(table));
}

Table units_table(const Standing& standing) {
  Table table{"units", {}, {}, {}};
  for (const auto key : {"unit", "tasks", "done", "late", "doing", "overdue", "waiting", "ongoing"}) {
    table.columns.push_back(column(key));
  }
  const bool reported = standing.input.results != nullptr;
  for (const UnitTally& one : tallies_of(standing)) {
    table.rows.push_back({text_cell(one.unit), count_cell(one.tasks.all)});
    for (const TaskVerdict verdict : verdicts) {
      table.rows.back().push_back(reported ? count_cell(one.tasks.of(verdict)) : document::number_cell({}, {}));
    }
  }
  return table;
}

}  // namespace cchc::reports
