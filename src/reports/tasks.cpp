#include "reports/cells.hpp"
#include "reports/report_parts.hpp"
#include "reports/verdict_words.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using document::Cell;
using document::Table;
using document::text_cell;
using phrases::Status;

/// The verdict, and how far the work is where that says more.
std::string standing_words(const TaskStanding& one, text::Language language) {
  if (!one.verdict) return {};
  std::string words(words_of(*one.verdict).in(language));
  if (one.result == nullptr || !one.result->status) return words;
  const Status status = *one.result->status;
  const bool on_its_way = status == Status::drafted || status == Status::submitted;
  const bool says_more = *one.verdict == schedule::TaskVerdict::overdue ||
                         (*one.verdict == schedule::TaskVerdict::waiting && status == Status::doing);
  return on_its_way || says_more ? words + " (" + std::string(words_of(status).in(language)) + ")" : words;
}

std::string remarks(const model::Result* result) {
  if (result == nullptr) return {};
  return joined({text_of(&result->product), listed(result->evidence), text_of(&result->note)}, "; ");
}

/// The words as typed, and the last day they come to where they do not say it themselves.
std::string due_words(const TaskStanding& one, text::Language language) {
  std::string typed = text_of(&one.row->due().words);
  if (!one.last_day || typed.find(calendar::official(*one.last_day)) != std::string::npos) return typed;
  return joined({typed, "(" + day(*one.last_day, language) + ")"}, " ");
}

std::vector<Cell> printed_row(const Standing& standing, const TaskStanding& one) {
  const text::Language language = standing.language();
  return {text_cell(text_of(&one.row->task->id)),
          text_cell(text_of(&one.row->task->title)),
          text_cell(unit_names(standing.plan(), &one.row->lead())),
          text_cell(due_words(one, language)),
          text_cell(standing_words(one, language)),
          one.result != nullptr && one.result->on ? date_cell(*one.result->on, language) : text_cell({}),
          text_cell(remarks(one.result))};
}

}  // namespace

void print_tasks(Paper& paper, const Standing& standing) {
  if (standing.tasks.empty()) return;
  paper.part(2, {"Nhiệm vụ", "Tasks"});
  for (const model::Area* area : areas_of(standing)) {
    Table table{{},
                {},
                {column(paper.in({"Mã", "Id"}), false), column(paper.in({"Nhiệm vụ", "Task"}), false),
                 column(paper.in({"Chủ trì", "Lead"}), false), column(paper.in({"Thời hạn", "Due"}), false),
                 column(paper.in({"Tình trạng", "Status"}), false), column(paper.in({"Ngày xong", "Done on"}), true),
                 column(paper.in({"Sản phẩm, kiểm chứng, ghi chú", "Product, evidence, note"}), false)},
                {}};
    for (const TaskStanding& one : standing.tasks) {
      if (one.row->branch->area == area) table.rows.push_back(printed_row(standing, one));
    }
    if (table.rows.empty()) continue;
    paper.heading(3, title_of(area, standing.language()));
    paper.table(std::move(table));
  }
}

Table tasks_table(const Standing& standing) {
  Table table{"tasks", {}, {}, {}};
  for (const auto key : {"area", "id", "title", "output", "lead", "partners", "approver", "due", "last_day", "status",
                         "on", "verdict", "criterion"}) {
    table.columns.push_back(column(key));
  }
  for (const TaskStanding& one : standing.tasks) {
    const model::TaskRow& row = *one.row;
    const bool has_status = one.result != nullptr && one.result->status;
    table.rows.push_back({text_cell(row.branch->area == nullptr ? std::string() : text_of(&row.branch->area->id)),
                          text_cell(text_of(&row.task->id)), text_cell(text_of(&row.task->title)),
                          text_cell(text_of(&row.output())), text_cell(unit_ids(standing.plan(), &row.lead())),
                          text_cell(unit_ids(standing.plan(), &row.partners())), text_cell(text_of(&row.approver())),
                          text_cell(text_of(&row.due().words)), date_cell(one.last_day),
                          text_cell(has_status ? phrases::symbol(*one.result->status) : std::string_view()),
                          date_cell(one.result == nullptr ? std::nullopt : one.result->on.value),
                          text_cell(one.verdict ? schedule::symbol(*one.verdict) : std::string_view()),
                          text_cell(text_of(&row.task->details->criterion))});
  }
  return table;
}

}  // namespace cchc::reports
