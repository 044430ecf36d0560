#include <vector>

#include "cchc/rules/rule.hpp"
#include "rules/survey.hpp"
#include "rules/written_dates.hpp"
#include "rules/written_quarters.hpp"

namespace cchc::rules {

namespace {

using model::Scalar;

constexpr diagnostics::Message messages[] = {
    {{"ngày \"{typed}\" chưa theo thể thức văn bản", "the date \"{typed}\" is not in official style"},
     {"gõ `{official}` (chỉ thêm số 0 trước ngày dưới 10 và tháng 1, 2)",
      "write `{official}` (a 0 before days under 10 and before months 1 and 2 only)"}},
    {{"\"{typed}\" viết sai dấu hoặc sai chữ", "\"{typed}\" is misspelt"}, {"gõ `{official}`", "write `{official}`"}},
};

/// The values of keys that hold days or deadlines, but tasks' deadlines; what could not be read is left out.
class TypedDays {
 public:
  std::vector<const Scalar*> words;

  template <class Value>
  void add(const model::Phrase<Value>& phrase) {
    if (phrase) words.push_back(&phrase.words);
  }

  void add(const model::Plan& plan) {
    add(plan.issued);
    for (const model::BasisDocument& document : plan.basis) {
      if (!document.line) add(document.issued);
    }
    for (const model::Unit& unit : plan.units) {
      add(unit.valid_from);
      add(unit.valid_to);
    }
    for (const model::Stream& stream : plan.reporting) {
      for (const model::PrintedWindow& window : stream.windows) add(window.window);
      for (const model::ReportingStep& step : stream.steps) add(step.due);
    }
    add(plan.defaults);
    for (const model::Area& area : plan.areas) {
      add(area.defaults);
      for (const model::Group& group : area.groups) add(group.defaults);
    }
    for (const model::TaskRow& row : plan.outline.tasks) {
      if (row.task->details->assigned_by) add(row.task->details->assigned_by->due);
      if (row.task->details->event) add(row.task->details->event->happened);
    }
  }

  void add(const model::Results& results) {
    add(results.reported);
    for (const model::Result& one : results.results) add(one.on);
  }

 private:
  void add(const model::Part<model::Defaults>& defaults) {
    if (defaults) add(defaults->due);
  }
};

template <class Document>
void report(const Document& document, const Scalar& words, const WrittenDate& date, const diagnostics::Message& message,
            diagnostics::Diagnostics& diagnostics) {
  const std::string_view text = words.text.substr(date.begin, date.end - date.begin);
  const source::Span at = document.places.within(words, date.begin, date.end);
  diagnostics.report(date_style.info, at, message, {{"typed", text}, {"official", date.official}}).fix = {
      {at, date.official}};
}

template <class Document>
void check_dates(const Document& document, const Scalar& words, diagnostics::Diagnostics& diagnostics) {
  for (const WrittenDate& date : misspelt_dates(words.text)) report(document, words, date, messages[0], diagnostics);
}

template <class Document>
void check_quarters(const Document& document, const Scalar& words, diagnostics::Diagnostics& diagnostics) {
  for (const WrittenDate& quarter : misspelt_quarters(words.text)) {
    report(document, words, quarter, messages[1], diagnostics);
  }
}

template <class Document>
void check_document(const Document& document, const Passages& passages, diagnostics::Diagnostics& diagnostics) {
  TypedDays typed;
  typed.add(document);
  for (const Scalar* words : typed.words) {
    check_dates(document, *words, diagnostics);
    check_quarters(document, *words, diagnostics);
  }
  for (const auto* texts : {&passages.prose, &passages.deadlines}) {
    for (const Passage& one : *texts) {
      if (one.clues.has(Clue::digit)) check_dates(document, passages.words(one), diagnostics);
      if (one.clues.has(Clue::quarter)) check_quarters(document, passages.words(one), diagnostics);
    }
  }
}

void check_plan(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  check_document(view.plan, view.survey.passages, diagnostics);
}

void check_results(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  check_document(view.results, view.passages, diagnostics);
}

}  // namespace

const Rule date_style{{"CC205",
                       "date-style",
                       diagnostics::Severity::info,
                       {"ngày, quý viết chưa đúng thể thức", "a date or quarter not in official style"},
                       messages},
                      check_plan,
                      check_results};

}  // namespace cchc::rules
