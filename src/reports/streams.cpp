#include "reports/streams.hpp"

#include <set>

#include <fmt/format.h>

#include "reports/cells.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using document::Cell;
using document::Table;
using document::text_cell;
using schedule::ReportWindow;
using schedule::StepDue;

std::string periods_words(const model::OneOrMany<model::Phrase<model::ReportedPeriod>>& periods) {
  std::vector<std::string> words;
  for (const auto& one : periods) words.push_back(text_of(&one.words));
  return joined(words, ", ");
}

/// `Phòng Văn hóa - Xã hội gửi UBND phường, qua Văn phòng: báo cáo CCHC; chậm nhất ngày 12 …`.
std::string step_words(const Paper& paper, const model::Plan& plan, const model::ReportingStep& step) {
  const auto said = [&](text::Bilingual words, const std::string& what) {
    return what.empty() ? what : std::string(paper.in(words)) + what;
  };
  const std::string who =
      joined({unit_names(plan, &step.from), said({"gửi ", "to "}, unit_name(plan, text_of(&step.to))),
              said({"qua ", "through "}, unit_name(plan, text_of(&step.via)))},
             " ");
  return joined({who, joined({text_of(&step.about), text_of(&step.due.words),
                              said({"các kỳ ", "periods "}, periods_words(step.periods))},
                             "; ")},
                ": ");
}

std::size_t number_of(const model::Stream& stream, const model::ReportingStep* step) {
  return static_cast<std::size_t>(step - stream.steps.data()) + 1;
}

constexpr text::Bilingual no_day_left{"không còn ngày làm việc", "no working day left"};

/// The due day; where a rule names none, its words; of a day off why it is off, of one that was moved from where.
std::string due_words(const Paper& paper, const StepDue& step, const calendar::DaysOff& days_off) {
  if (!step.due) return text_of(&step.step->due.words);
  const std::string due = day(*step.due, paper.language());
  const auto why = days_off.why(*step.ruled);
  std::vector<std::string> remarks;
  if (step.due != step.ruled) {
    remarks.push_back(fmt::format("{} {}", paper.in({"dời từ", "moved from"}), day(*step.ruled, paper.language())));
  }
  if (why) remarks.emplace_back(paper.in(*why));
  return remarks.empty() ? due : due + " (" + joined(remarks, ", ") + ")";
}

std::string send_words(const Paper& paper, const StepDue& step) {
  if (step.send_by) return day(*step.send_by, paper.language());
  return step.due ? std::string(paper.in(no_day_left)) : std::string();
}

/// A row per step; only the first names the period and its window.
void add_rows(Table& table, const Paper& paper, const ReportWindow& window, const calendar::DaysOff& days_off) {
  const text::Language language = paper.language();
  std::vector<Cell> named{text_cell(calendar::label(window.period, language)), date_cell({}), date_cell({})};
  if (window.window) {
    named[1] = date_cell(window.window->first, language);
    named[2] = date_cell(window.window->last, language);
  }
  if (window.steps.empty()) {
    table.rows.push_back(named);
    table.rows.back().resize(table.columns.size());
  }
  for (const StepDue& step : window.steps) {
    table.rows.push_back(named);
    table.rows.back().push_back(count_cell(number_of(*window.stream, step.step), language));
    table.rows.back().push_back(text_cell(due_words(paper, step, days_off)));
    table.rows.back().push_back(text_cell(send_words(paper, step)));
    named.assign(named.size(), Cell{});
  }
}

bool any_without_day(const std::vector<ReportWindow>& windows) {
  for (const ReportWindow& window : windows) {
    for (const StepDue& step : window.steps) {
      if (step.due && !step.send_by) return true;
    }
  }
  return false;
}

/// What is not certain about the days off of the years in which reports are due.
void print_notes(Paper& paper, const std::vector<ReportWindow>& windows, const calendar::DaysOff& days_off) {
  std::set<int> years;
  for (const ReportWindow& window : windows) {
    for (const StepDue& step : window.steps) {
      if (step.due) years.insert(step.due->year());
    }
  }
  for (const int year : years) {
    if (const auto note = days_off.note(year)) paper.marked(fmt::format("{}: {}.", year, paper.in(*note)));
  }
}

void print_steps(Paper& paper, const model::Plan& plan, const model::Stream& stream) {
  std::vector<std::string> steps;
  for (const model::ReportingStep& step : stream.steps) {
    const bool several = stream.steps.size() > 1;
    const std::string number = several ? fmt::format("{} {}. ", paper.in({"Bước", "Step"}), steps.size() + 1) : "";
    steps.push_back(number + step_words(paper, plan, step));
  }
  if (!steps.empty()) paper.paragraph(paper.in({"Trình tự gửi báo cáo:", "Who sends to whom:"}));
  paper.bullets(std::move(steps));
}

}  // namespace

document::Table window_table(const Paper& paper) {
  return {{},
          {},
          {column(paper.in({"Kỳ báo cáo", "Period"}), false), column(paper.in({"Từ ngày", "From"}), true),
           column(paper.in({"Đến ngày", "To"}), true)},
          {}};
}

void print_stream(Paper& paper, const model::Plan& plan, const model::Stream& stream,
                  const std::vector<ReportWindow>& windows, const calendar::DaysOff& days_off) {
  print_steps(paper, plan, stream);
  Table table = window_table(paper);
  table.columns.push_back(column(paper.in({"Bước", "Step"}), true));
  table.columns.push_back(column(paper.in({"Hạn gửi", "Due"}), false));
  table.columns.push_back(column(paper.in({"Nên gửi chậm nhất", "Better sent by"}), false));
  for (const ReportWindow& window : windows) add_rows(table, paper, window, days_off);
  if (stream.steps.size() < 2) {
    for (auto& row : table.rows) row[3] = {};
  }
  paper.table(std::move(table));
  if (any_without_day(windows)) {
    paper.paragraph(paper.in({"Không còn ngày làm việc: giữa ngày chốt số liệu và hạn gửi không có ngày làm việc nào.",
                              "No working day left: there is none between closing and due day."}));
  }
  print_notes(paper, windows, days_off);
}

std::string closing_words(std::optional<calendar::ClosingRule> rule, text::Language language) {
  const bool english = language == text::Language::en;
  if (!rule) return {};
  if (!rule->before_day) return english ? "calendar months" : "theo tháng dương lịch";
  return english ? fmt::format("before day {} of the period's last month", *rule->before_day)
                 : fmt::format("trước ngày {:02} của tháng cuối kỳ", *rule->before_day);
}

}  // namespace cchc::reports
