#include <algorithm>

#include "cchc/model/outline.hpp"
#include "reports/aim_remarks.hpp"
#include "reports/cells.hpp"
#include "reports/overview_parts.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using document::Table;
using document::text_cell;
using model::Aim;
using model::Task;

/// Rows that stand together under one heading: of the plan, of an area or of a group.
struct Rows {
  std::vector<const Aim*> aims;
  std::vector<const Task*> tasks;

  void add(const model::List<model::Indicator>& indicators) {
    for (const model::Indicator& one : indicators) aims.push_back(&one);
  }
  void add(const model::List<Task>& list) {
    for (const Task& one : list) {
      tasks.push_back(&one);
      aims.push_back(&*one.aim);
      add(one.details->indicators);
      add(one.details->tasks);
    }
  }
};

template <class Thing>
bool contains(const std::vector<const Thing*>& things, const Thing* one) {
  return std::find(things.begin(), things.end(), one) != things.end();
}

std::string said(const Paper& paper, text::Bilingual words, const std::string& what) {
  return what.empty() ? what : std::string(paper.in(words)) + " " + what;
}

void print_indicators(Paper& paper, const model::Plan& plan, const Rows& rows) {
  Table table{{},
              {},
              {column(paper.in({"Mã", "Id"}), false), column(paper.in({"Chỉ tiêu", "Indicator"}), false),
               column(paper.in({"Mức", "Target"}), false), column(paper.in({"Chủ trì", "Lead"}), false),
               column(paper.in({"Ghi chú", "Note"}), false)},
              {}};
  for (const model::IndicatorRow& row : plan.outline.indicators) {
    if (!contains(rows.aims, row.aim)) continue;
    const bool own_row = row.task == nullptr || &*row.task->aim == row.aim;
    const std::string remarks =
        joined({own_row ? std::string() : said(paper, {"thuộc nhiệm vụ", "of task"}, text_of(&row.task->id)),
                said(paper, {"tiêu chí", "criterion"}, text_of(row.criterion)), aim_remarks(*row.aim, paper)},
               "; ");
    table.rows.push_back({text_cell(text_of(row.id)), text_cell(text_of(row.title)), text_cell(target_words(*row.aim)),
                          text_cell(unit_names(plan, row.lead)), text_cell(remarks)});
  }
  paper.table(std::move(table));
}

std::string task_remarks(const model::TaskRow& row, const model::Plan& plan, const Paper& paper) {
  const Task& task = *row.task;
  const auto& indicators = plan.outline.indicators;
  const bool is_indicator =
      std::any_of(indicators.begin(), indicators.end(), [&](const auto& one) { return one.aim == &*task.aim; });
  std::string assigned;
  if (task.details->assigned_by) {
    assigned = joined({text_of(&task.details->assigned_by->number.words),
                       said(paper, {"hạn", "due"}, text_of(&task.details->assigned_by->due.words))},
                      ", ");
  }
  const std::string happened =
      task.details->event ? day(task.details->event->happened, paper.language()) : std::string();
  return joined(
      {row.branch->parent == nullptr ? std::string()
                                     : said(paper, {"thuộc", "below"}, text_of(&row.branch->parent->id)),
       is_indicator ? std::string() : said(paper, {"tiêu chí", "criterion"}, text_of(&task.details->criterion)),
       said(paper, {"cấp trên giao tại", "assigned by"}, assigned),
       said(paper, {"việc được chờ đã có ngày", "what it waits for came about on"}, happened),
       is_indicator ? std::string() : aim_remarks(*task.aim, paper)},
      "; ");
}

void print_tasks(Paper& paper, const model::Plan& plan, const Rows& rows) {
  Table table{{},
              {},
              {column(paper.in({"Mã", "Id"}), false), column(paper.in({"Nhiệm vụ", "Task"}), false),
               column(paper.in({"Sản phẩm", "Output"}), false), column(paper.in({"Chủ trì", "Lead"}), false),
               column(paper.in({"Phối hợp", "Partners"}), false), column(paper.in({"Phê duyệt", "Approver"}), false),
               column(paper.in({"Thời hạn", "Due"}), false), column(paper.in({"Ghi chú", "Note"}), false)},
              {}};
  for (const model::TaskRow& row : plan.outline.tasks) {
    if (!contains(rows.tasks, row.task)) continue;
    table.rows.push_back({text_cell(text_of(&row.task->id)), text_cell(text_of(&row.task->title)),
                          text_cell(text_of(&row.output())), text_cell(unit_names(plan, &row.lead())),
                          text_cell(unit_names(plan, &row.partners())),
                          text_cell(unit_name(plan, text_of(&row.approver()))), text_cell(text_of(&row.due().words)),
                          text_cell(task_remarks(row, plan, paper))});
  }
  paper.table(std::move(table));
}

std::string defaults_words(const model::Plan& plan, const model::Part<model::Defaults>& defaults, const Paper& paper) {
  if (!defaults) return {};
  return joined({said(paper, {"chủ trì", "lead"}, unit_names(plan, &defaults->lead)),
                 said(paper, {"phối hợp", "partners"}, unit_names(plan, &defaults->partners)),
                 said(paper, {"phê duyệt", "approver"}, unit_name(plan, text_of(&defaults->approver))),
                 said(paper, {"thời hạn", "due"}, text_of(&defaults->due.words)),
                 said(paper, {"sản phẩm", "output"}, text_of(&defaults->output))},
                "; ");
}

constexpr text::Bilingual defaults_label{"Dùng chung cho các nhiệm vụ", "For every task"};

void print_directions(Paper& paper, const model::OneOrMany<model::Scalar>& directions) {
  std::vector<std::string> lines;
  for (const model::Scalar& one : directions) lines.push_back(text_of(&one));
  if (!lines.empty()) paper.paragraph(paper.in({"Nội dung:", "Directions:"}));
  paper.bullets(std::move(lines));
}

/// What stands under one heading, tables last.
template <class Heading>
void print_under(Paper& paper, const model::Plan& plan, const Heading& heading, Facts facts) {
  facts.add(defaults_label, defaults_words(plan, heading.defaults, paper));
  facts.add({"Ghi chú", "Note"}, text_of(&heading.note));
  paper.bullets(facts.take());
  print_directions(paper, heading.directions);
  Rows rows;
  rows.add(heading.indicators);
  rows.add(heading.tasks);
  print_indicators(paper, plan, rows);
  print_tasks(paper, plan, rows);
}

void print_area(Paper& paper, const model::Plan& plan, const model::Area& area) {
  paper.heading(3, text_of(&area.title));
  Facts facts(paper.language());
  facts.add({"Mã", "Id"}, text_of(&area.id));
  facts.add({"Chủ trì", "Lead"}, unit_names(plan, &area.lead));
  facts.add({"Theo dõi, hướng dẫn", "Guided by"}, unit_names(plan, &area.guided_by));
  print_under(paper, plan, area, facts);
  for (const model::Group& group : area.groups) {
    paper.heading(4, named(group.id, group.title));
    print_under(paper, plan, group, Facts(paper.language()));
  }
}

}  // namespace

void print_content(Paper& paper, const model::Plan& plan) {
  if (plan.indicators.empty() && plan.tasks.empty() && plan.areas.empty()) return;
  paper.part(2, {"Chỉ tiêu và nhiệm vụ", "Indicators and tasks"});
  Facts facts(paper.language());
  facts.add(defaults_label, defaults_words(plan, plan.defaults, paper));
  paper.bullets(facts.take());
  Rows rows;
  rows.add(plan.indicators);
  rows.add(plan.tasks);
  if (!rows.aims.empty() && !plan.areas.empty()) paper.part(3, {"Chung, không thuộc riêng lĩnh vực nào", "In no area"});
  print_indicators(paper, plan, rows);
  print_tasks(paper, plan, rows);
  for (const model::Area& area : plan.areas) print_area(paper, plan, area);
}

}  // namespace cchc::reports
