#include <fmt/format.h>

#include "reports/cells.hpp"
#include "reports/dossier_counts.hpp"
#include "reports/plan_facts.hpp"
#include "reports/report_parts.hpp"
#include "reports/tally.hpp"
#include "reports/verdict_words.hpp"
#include "reports/wording.hpp"

namespace cchc::reports {

namespace {

using document::Cell;
using document::Table;
using document::text_cell;
using schedule::IndicatorVerdict;
using schedule::TaskVerdict;

constexpr IndicatorVerdict indicator_verdicts[] = {IndicatorVerdict::met,           IndicatorVerdict::full,
                                                   IndicatorVerdict::not_met,       IndicatorVerdict::no_data,
                                                   IndicatorVerdict::nothing_arose, IndicatorVerdict::unmeasurable};
constexpr TaskVerdict task_verdicts[] = {TaskVerdict::done,    TaskVerdict::done_late, TaskVerdict::doing,
                                         TaskVerdict::overdue, TaskVerdict::waiting,   TaskVerdict::ongoing,
                                         TaskVerdict::not_due, TaskVerdict::stopped};

struct Tallies {
  IndicatorTally indicators;
  TaskTally tasks;
};

Tallies tallies_of(const Standing& standing) {
  Tallies tallies;
  for (const IndicatorStanding& one : standing.indicators) tallies.indicators.add(one);
  for (const TaskStanding& one : standing.tasks) tallies.tasks.add(one);
  return tallies;
}

class SummaryRows {
 public:
  explicit SummaryRows(Table& table) : table_(table) {}

  void add(std::string_view name, Cell value) { table_.rows.push_back({text_cell(name), std::move(value)}); }
  void count(std::string_view name, std::size_t number) { add(name, count_cell(number)); }

 private:
  Table& table_;
};

/// `not-met` as a name of a row: `not_met`, as the columns of the other tables.
std::string row_name(std::string_view symbol) {
  std::string name(symbol);
  for (char& letter : name) letter = letter == '-' ? '_' : letter;
  return name;
}

void add_verdicts(SummaryRows& rows, const Tallies& tallies, bool reported) {
  rows.count("indicators", tallies.indicators.all);
  for (const IndicatorVerdict verdict : indicator_verdicts) {
    const bool met = verdict == IndicatorVerdict::met;
    const std::size_t number = met ? tallies.indicators.met() : tallies.indicators.of(verdict);
    if (reported) rows.count(row_name(schedule::symbol(verdict)), number);
  }
  if (reported) rows.add("met_percent", percent_cell(ratio_of(tallies.indicators.met(), tallies.indicators.judged())));
  rows.count("tasks", tallies.tasks.all);
  for (const TaskVerdict verdict : task_verdicts) {
    const bool done = verdict == TaskVerdict::done;
    const std::size_t number = done ? tallies.tasks.done() : tallies.tasks.of(verdict);
    if (reported) rows.count(row_name(schedule::symbol(verdict)), number);
  }
  if (reported) rows.add("done_percent", percent_cell(ratio_of(tallies.tasks.done(), tallies.tasks.bounded())));
}

void add_dossiers(SummaryRows& rows, const Standing& standing) {
  if (standing.input.results == nullptr || standing.input.results->dossiers.empty()) return;
  const DossierCounts total = total_of(standing.input.results->dossiers);
  for (const DossierColumn& column : dossier_columns) {
    const auto& number = total.*column.member;
    rows.add(fmt::format("dossiers_{}", column.key), number ? decimal_cell(*number) : document::number_cell({}, {}));
  }
  const auto on_time = total.on_time_ratio();
  rows.add("dossiers_on_time_percent", on_time ? percent_cell(*on_time) : document::number_cell({}, {}));
}

std::string rate(std::string_view words, std::size_t done, std::size_t of, text::Language language) {
  return fmt::format("{}: {}", words, ratio(ratio_of(done, of), language));
}

/// Rows of what there is; the counts of verdicts that nothing has are left out.
template <class Tally, class Verdicts>
void add_counts(Table& table, const Tally& tally, const Verdicts& verdicts, std::string_view all,
                text::Language language) {
  if (tally.all == 0) return;
  table.rows.push_back({text_cell(all), count_cell(tally.all, language)});
  for (const auto verdict : verdicts) {
    if (tally.of(verdict) == 0) continue;
    const std::string words = "– " + std::string(words_of(verdict).in(language));
    table.rows.push_back({text_cell(words), count_cell(tally.of(verdict), language)});
  }
}

}  // namespace

void print_summary(Paper& paper, const Standing& standing) {
  const Tallies tallies = tallies_of(standing);
  const text::Language language = paper.language();
  Table table{
      {}, {}, {column(paper.in({"Nội dung", "What"}), false), column(paper.in({"Số lượng", "Count"}), true)}, {}};
  add_counts(table, tallies.indicators, indicator_verdicts, paper.in({"Chỉ tiêu", "Indicators"}), language);
  add_counts(table, tallies.tasks, task_verdicts, paper.in({"Nhiệm vụ", "Tasks"}), language);
  if (table.rows.empty()) return;
  paper.part(2, {"Tổng hợp", "Summary"});
  paper.table(std::move(table));
  std::vector<std::string> rates;
  if (tallies.indicators.judged() > 0) {
    rates.push_back(rate(paper.in({"Chỉ tiêu đạt trên số có kết quả", "Indicators met out of those judged"}),
                         tallies.indicators.met(), tallies.indicators.judged(), language));
  }
  if (tallies.tasks.bounded() > 0) {
    rates.push_back(
        rate(paper.in({"Nhiệm vụ hoàn thành trên số có thời hạn", "Tasks done out of those with a deadline"}),
             tallies.tasks.done(), tallies.tasks.bounded(), language));
  }
  paper.bullets(std::move(rates));
}

Table summary_table(const Standing& standing) {
  const ReportInput& input = standing.input;
  Table table{"summary", {}, {column("name"), column("value")}, {}};
  SummaryRows rows(table);
  rows.add("plan", text_cell(text_of(&input.plan.title)));
  rows.add("number", text_cell(text_of(&input.plan.number.words)));
  rows.add("place", text_cell(place_words(input.plan)));
  rows.add("period", text_cell(calendar::symbol(input.period)));
  rows.add("start", date_cell(standing.window ? std::optional(standing.window->first) : std::nullopt));
  rows.add("end", date_cell(standing.window ? std::optional(standing.window->last) : std::nullopt));
  rows.add("reported", date_cell(input.results == nullptr ? std::nullopt : input.results->reported.value));
  rows.count("areas", input.plan.areas.size());
  add_verdicts(rows, tallies_of(standing), input.results != nullptr);
  add_dossiers(rows, standing);
  return table;
}

}  // namespace cchc::reports
