#include <string>

#include "cchc/rules/rule.hpp"
#include "rules/blanks.hpp"
#include "rules/words.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"{thing} còn để trống{typed}", "{thing} is still blank{typed}"},
     {"điền trước khi ký, ví dụ `{key}: {example}`", "fill it in before signing, such as `{key}: {example}`"}},
    {{"kế hoạch đã ký mà {thing} còn để trống{typed}", "the plan is signed, but {thing} is blank{typed}"},
     {"ghi như bản đã ký, ví dụ `{key}: {example}`; nếu chưa ký, ghi `state: draft`",
      "write what the signed copy has, such as `{key}: {example}`; if it is not signed yet, write `state: draft`"}},
    {{"{thing} còn để trống{typed}", "{thing} is still blank{typed}"},
     {"điền vào, ví dụ `{key}: {example}`; chưa biết thì bỏ cả dòng",
      "fill it in, such as `{key}: {example}`; where it is not known, take the line out"}},
};

/// What may be left blank, and how it looks when it is not.
struct Blank {
  text::Bilingual thing;
  std::string_view key;
  std::string_view example;
};

constexpr Blank plan_number{{"số, ký hiệu", "the number"}, "number", "12/KH-UBND"};
constexpr Blank plan_date{{"ngày ban hành", "the day of issue"}, "issued", "10/01/{year}"};
constexpr Blank decision{
    {"quyết định ban hành", "the decision it was issued with"}, "issued_with", "36/QĐ-UBND ngày 10/01/{year}"};
constexpr Blank cited_number{{"số, ký hiệu văn bản", "a document's number"}, "number", "73/QĐ-UBND"};
constexpr Blank cited_date{{"ngày ban hành văn bản", "a document's day of issue"}, "issued", "02/01/{year}"};
constexpr Blank valid_from{{"ngày đơn vị bắt đầu có", "the unit's first day"}, "valid_from", "01/7/{year}"};
constexpr Blank valid_to{{"ngày cuối cùng của đơn vị", "the unit's last day"}, "valid_to", "30/6/{year}"};
constexpr Blank deadline{{"thời hạn", "the deadline"}, "due", "30/6/{year}"};
constexpr Blank reported{{"ngày báo cáo", "the day of the report"}, "reported", "12/3/{year}"};
constexpr Blank done_on{{"ngày hoàn thành", "the day it was done on"}, "on", "20/02/{year}"};
constexpr Blank event{{"ngày xảy ra việc được chờ", "the day of the event"}, "happened", "03/4/{year}"};

/// One line with number and date: "/QĐ-UBND ngày … tháng 01 năm 2025".
bool blank_line(const model::Scalar& line) {
  if (!line) return line.written();
  const auto citation = phrases::read_citation(line.text);
  if (citation && (citation->number.number.empty() || (!citation->issued && !citation->issued_text.empty()))) {
    return true;
  }
  const std::vector<Word> words = words_of(line.text);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool number_before = at > 0 && words[at - 1].folded.find_first_of("0123456789") != std::string::npos;
    if (words[at].folded.starts_with('/') && !number_before) return true;
  }
  return false;
}

class Check {
 public:
  Check(const model::Plan& plan, int year, diagnostics::Diagnostics& diagnostics)
      : plan_(plan), year_(year), diagnostics_(diagnostics) {}

  void plan_itself() {
    const std::size_t message = before_signing();
    if (blank(plan_.number)) report(plan_.number.words, plan_number, message);
    if (blank(plan_.issued)) report(plan_.issued.words, plan_date, message);
    if (blank_line(plan_.issued_with)) report(plan_.issued_with, decision, message);
  }

  template <class Value>
  void other(const model::Phrase<Value>& phrase, const Blank& what) {
    if (blank(phrase)) report(phrase.words, what, 2);
  }

  void due(const model::Phrase<phrases::Deadline>& due) {
    if (blank(due)) report(due.words, deadline, before_signing());
  }

  void defaults(const model::Part<model::Defaults>& defaults) {
    if (defaults) due(defaults->due);
  }

 private:
  std::size_t before_signing() const { return plan_.state && *plan_.state == model::State::signed_ ? 1 : 0; }

  void report(const model::Scalar& words, const Blank& what, std::size_t message) {
    std::string example(what.example);
    constexpr std::string_view year = "{year}";
    if (const std::size_t at = example.find(year); at != std::string::npos) {
      example.replace(at, year.size(), std::to_string(year_));
    }
    const std::string shown = words ? ": \"" + std::string(words.text) + "\"" : std::string();
    diagnostics_.report(draft_blank.info, words.at, messages[message],
                        {{"thing", what.thing}, {"key", what.key}, {"example", example}, {"typed", shown}});
  }

  const model::Plan& plan_;
  int year_;
  diagnostics::Diagnostics& diagnostics_;
};

int first_year(const model::Plan& plan) { return plan.years ? plan.years->first : 2025; }

void check_deadlines(const model::Plan& plan, Check& blanks) {
  blanks.defaults(plan.defaults);
  for (const model::Area& area : plan.areas) {
    blanks.defaults(area.defaults);
    for (const model::Group& group : area.groups) blanks.defaults(group.defaults);
  }
  for (const model::TaskRow& row : plan.outline.tasks) {
    blanks.due(row.task->due);
    if (row.task->details->assigned_by) blanks.due(row.task->details->assigned_by->due);
  }
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  Check blanks(view.plan, first_year(view.plan), diagnostics);
  blanks.plan_itself();
  for (const model::BasisDocument& document : view.plan.basis) {
    blanks.other(document.number, cited_number);
    blanks.other(document.issued, cited_date);
  }
  for (const model::Unit& unit : view.plan.units) {
    blanks.other(unit.valid_from, valid_from);
    blanks.other(unit.valid_to, valid_to);
  }
  for (const model::TaskRow& row : view.plan.outline.tasks) {
    if (row.task->details->assigned_by) blanks.other(row.task->details->assigned_by->number, cited_number);
    if (row.task->details->event) blanks.other(row.task->details->event->happened, event);
  }
  check_deadlines(view.plan, blanks);
}

void check_results(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  const auto& period = view.results.period;
  Check blanks(view.plan, period ? period->year : first_year(view.plan), diagnostics);
  blanks.other(view.results.reported, reported);
  for (const model::Result& result : view.results.results) blanks.other(result.on, done_on);
}

}  // namespace

const Rule draft_blank{{"CC312",
                        "draft-blank",
                        diagnostics::Severity::warning,
                        {"số hoặc ngày còn để trống", "a number or a date that is still blank"},
                        messages},
                       check,
                       check_results};

}  // namespace cchc::rules
