#include "cchc/schedule/due.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "cchc/reports/reports.hpp"
#include "reports/cells.hpp"
#include "reports/due_rows.hpp"
#include "reports/events.hpp"
#include "reports/paper.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using document::Table;
using document::text_cell;
using schedule::DueGroup;
using text::Language;

constexpr text::Bilingual nothing{"Không có việc nào.", "There is nothing."};
constexpr DueGroup groups[] = {DueGroup::overdue, DueGroup::soon, DueGroup::later, DueGroup::waiting,
                               DueGroup::ongoing};

std::string title_of(DueGroup group, const DueOptions& options) {
  const bool english = options.language == Language::en;
  switch (group) {
    case DueGroup::overdue: return english ? "Overdue" : "Quá hạn";
    case DueGroup::soon:
      return english ? fmt::format("Within {} days", options.within) : fmt::format("Trong {} ngày tới", options.within);
    case DueGroup::later: return english ? "Later" : "Về sau";
    case DueGroup::waiting: return english ? "Waiting for an event or a guidance" : "Chờ sự kiện, chờ hướng dẫn";
    case DueGroup::ongoing: break;
  }
  return english ? "All the time or again and again" : "Thường xuyên, định kỳ";
}

Table machine_table(const std::vector<DueRow>& rows) {
  Table table{"items", {}, {}, {}};
  for (const auto key : {"plan", "kind", "id", "title", "unit", "due", "send_by", "days", "group"}) {
    table.columns.push_back(column(key));
  }
  for (const DueRow& row : rows) {
    table.rows.push_back({text_cell(row.plan->name), text_cell(row.item.task == nullptr ? "report" : "task"),
                          text_cell(row.id), text_cell(row.title), text_cell(row.unit_ids), date_cell(row.item.due),
                          date_cell(row.item.send_by), days_cell(row), text_cell(schedule::symbol(row.item.group))});
  }
  return table;
}

/// What one unit (or several together) has to do, in order.
void print_unit(Paper& paper, const DueOptions& options, const std::vector<DueRow>& rows) {
  Table table{{},
              {},
              {column(paper.in({"Kế hoạch", "Plan"}), false), column(paper.in({"Việc", "What"}), false),
               column(paper.in({"Thời hạn", "Deadline"}), false), column(paper.in({"Ngày cuối", "Last day"}), true),
               column(paper.in({"Nên xong chậm nhất", "Better by"}), true), column(paper.in({"Còn", "Left"}), true)},
              {}};
  for (const DueRow& row : rows) {
    const auto send_by = row.item.send_by == row.item.due ? std::nullopt : row.item.send_by;
    table.rows.push_back({text_cell(options.plans.size() > 1 ? row.plan->name : std::string()), text_cell(row.shown),
                          text_cell(row.item.due ? std::string() : row.due_words),
                          date_cell(row.item.due, options.language), date_cell(send_by, options.language),
                          text_cell(days_words(row, options.language))});
  }
  paper.table(std::move(table));
}

void print_group(Paper& paper, const DueOptions& options, std::vector<DueRow> rows) {
  if (rows.empty()) return;
  paper.heading(2, title_of(rows.front().item.group, options));
  while (!rows.empty()) {
    const std::string unit = rows.front().unit_names;
    const auto others =
        std::stable_partition(rows.begin(), rows.end(), [&](const DueRow& one) { return one.unit_names == unit; });
    paper.heading(3, unit.empty() ? paper.in({"Chưa giao đơn vị nào", "Nobody named"}) : std::string_view(unit));
    print_unit(paper, options, {rows.begin(), others});
    rows.erase(rows.begin(), others);
  }
}

/// `1.1. Tuyên truyền …: hạn 28/02/2026, quá 5 ngày; trình UBND phường`.
std::string message_line(const DueRow& row, Language language) {
  const bool english = language == Language::en;
  std::string due = row.due_words;
  if (row.item.due) {
    due = (english ? "due " : "hạn ") + day(*row.item.due, language) + ", " + days_words(row, language);
    if (row.item.send_by && row.item.send_by != row.item.due) {
      due += (english ? ", better by " : ", nên xong trước ") + day(*row.item.send_by, language);
    }
  }
  return joined({row.shown, joined({due, row.to_whom}, "; ")}, ": ");
}

void print_message(Paper& paper, const DueOptions& options, const std::vector<DueRow>& rows) {
  const bool english = options.language == Language::en;
  std::string name = options.unit;
  for (const DuePlan& plan : options.plans) {
    if (plan.plan->unit_names.find(options.unit) != nullptr) name = unit_name(*plan.plan, options.unit);
  }
  paper.paragraph((english ? "To: " : "Kính gửi: ") + name);
  paper.paragraph(fmt::format(
      fmt::runtime(english ? "As of {}, these are still to be done:" : "Tính đến {}, các việc còn phải làm:"),
      day(options.on, options.language)));
  for (const DueGroup group : groups) {
    std::vector<std::string> lines;
    for (const DueRow& row : rows) {
      if (row.item.group == group) lines.push_back(message_line(row, options.language));
    }
    if (!lines.empty()) paper.paragraph(title_of(group, options) + ":");
    paper.bullets(std::move(lines));
  }
}

document::Calendar calendar_of(const std::vector<DueRow>& rows, const DueOptions& options, std::string_view name) {
  document::Calendar calendar{std::string(name), calendar::iso(options.today), {}};
  for (const DueRow& row : rows) {
    if (!row.item.due) continue;
    if (row.item.task != nullptr) {
      calendar.events.push_back(task_event(*row.plan->plan, row.item, options.language));
    } else {
      const schedule::StepDue step{row.item.step, row.item.due, row.item.due, row.item.send_by};
      calendar.events.push_back(
          report_event(*row.plan->plan, *row.item.stream, step, row.item.period, options.language));
    }
  }
  return calendar;
}

}  // namespace

document::Document due(const DueOptions& options) {
  const std::vector<DueRow> rows = due_rows(options);
  Paper paper(options.language);
  const std::string title =
      std::string(paper.in({"Việc đến hạn, tính đến ", "What is due, as of "})) + day(options.on, options.language);
  if (options.unit.empty()) {
    paper.heading(1, title);
    for (const DueGroup group : groups) {
      std::vector<DueRow> own;
      std::copy_if(rows.begin(), rows.end(), std::back_inserter(own),
                   [&](const DueRow& row) { return row.item.group == group; });
      print_group(paper, options, std::move(own));
    }
  } else if (!rows.empty()) {
    print_message(paper, options, rows);
  }
  if (rows.empty()) paper.paragraph(paper.in(nothing));
  std::vector<Table> tables{machine_table(rows)};
  document::Value value = document::value_of("cchc-due/1", tables);
  return {paper.take(), std::move(tables), std::move(value), calendar_of(rows, options, title)};
}

}  // namespace cchc::reports
