#include <algorithm>
#include <cstdint>
#include <limits>
#include <set>
#include <string_view>

#include "cchc/rules/rule.hpp"
#include "cchc/schedule/progress.hpp"
#include "cchc/text/short_texts.hpp"
#include "rules/lost.hpp"
#include "rules/period_window.hpp"
#include "rules/result_ids.hpp"
#include "rules/same_things.hpp"

namespace cchc::rules {

namespace {

using model::Result;
using model::Results;

constexpr diagnostics::Message messages[] = {
    {{"chỉ tiêu {id} (\"{title}\") chưa có kết quả", "indicator {id} (\"{title}\") has no result"},
     {"thêm ở `results`: `{id}: 45/50` (hoặc `{id}: 90%`, `{id}: không phát sinh`)",
      "add to `results`: `{id}: 45/50` (or `{id}: 90%`, `{id}: không phát sinh`)"}},
    {{"nhiệm vụ {id} (\"{title}\") đã đến hạn {due} mà chưa có kết quả",
      "task {id} (\"{title}\") was due on {due} and has no result"},
     {"thêm ở `results`: `{id}: hoàn thành` (hoặc `{id}: đang thực hiện`)",
      "add to `results`: `{id}: done` (or `{id}: doing`)"}},
    {{"kết quả {id} có mẫu số bằng 0 nên không ra tỷ lệ, mà chỉ tiêu không ghi \"(nếu có)\"",
      "the result of {id} is out of 0, which gives no percentage, and its target does not say \"(nếu có)\""},
     {"không có việc nào thì ghi `{id}: không phát sinh`; nếu có thì ghi đủ số, ví dụ `{id}: 45/50`",
      "where nothing arose, write `{id}: không phát sinh`; else the full figures, for example `{id}: 45/50`"}},
};

bool says_nothing(const Result& one) {
  return !one.value.words && !one.status.words && !one.on.words && !one.product && one.evidence.empty() && !one.note;
}

/// Finds what is missing and says so once for each thing.
class Search {
 public:
  Search(const ResultsView& view, diagnostics::Diagnostics& diagnostics)
      : results_(view.results), diagnostics_(diagnostics), same_(view.plan.outline) {
    const auto ids = result_ids(view.plan);
    for (auto one = results_.results.begin(); one != results_.results.end(); ++one) {
      const auto next = one + 1;
      const bool last = next == results_.results.end();
      const std::uint32_t end = last ? std::numeric_limits<std::uint32_t>::max() : next->at.begin;
      if (says_nothing(*one) && !misread(diagnostics, one->at.begin, end)) continue;
      const bool known =
          std::any_of(ids.begin(), ids.end(), [&](std::string_view id) { return text::same_short(id, one->id.text); });
      answered_.insert(same_.head(known ? one->id.text : nearest_id(one->id.text, ids)));
    }
  }

  void need(const model::Scalar& id, const model::Scalar& title, const diagnostics::Message& message,
            std::string_view due) {
    if (!id || !answered_.insert(same_.head(id.text)).second) return;
    const Result* empty = results_.find(id.text);
    diagnostics_.report(result_missing.info, empty == nullptr ? results_.results.key : empty->at, message,
                        due.empty()
                            ? std::vector<diagnostics::Argument>{{"id", id.text}, {"title", title.text}}
                            : std::vector<diagnostics::Argument>{{"id", id.text}, {"title", title.text}, {"due", due}});
  }

 private:
  const Results& results_;
  diagnostics::Diagnostics& diagnostics_;
  SameThings same_;
  std::set<std::string_view> answered_;
};

bool has_target(const model::Aim& aim) {
  return aim.target || std::any_of(aim.terms->milestones.begin(), aim.terms->milestones.end(),
                                   [](const model::MilestoneEntry& one) { return one.target.value.has_value(); });
}

/// `0/0` against a percentage that must arise: an entry, and still no data.
void check_empty_ratios(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  const int year = view.results.period->year;
  const int first_year = view.plan.years ? view.plan.years->first : year;
  for (const model::IndicatorRow& row : view.plan.outline.indicators) {
    const Result* result = row.id->text.empty() ? nullptr : view.results.find(row.id->text);
    if (result == nullptr || !result->value || !result->value->ratio.done.zero()) continue;
    if (schedule::judge(row, result, year, first_year) != schedule::IndicatorVerdict::no_data) continue;
    diagnostics.report(result_missing.info, result->value.words.at, messages[2], {{"id", row.id->text}});
  }
}

void check(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  if (!view.results.period || broken(diagnostics)) return;
  const bool lost = view.results.results.empty() && misread(diagnostics, 0, std::numeric_limits<std::uint32_t>::max());
  if (lost) return;
  const calendar::Date closing = period_window(view.plan, *view.results.period, view.days_off).last;
  Search search(view, diagnostics);
  for (const model::IndicatorRow& row : view.plan.outline.indicators) {
    if (has_target(*row.aim)) search.need(*row.id, *row.title, messages[0], {});
  }
  for (const model::TaskRow& row : view.plan.outline.tasks) {
    const auto due = schedule::last_day(row);
    if (!due || *due > closing || model::is_heading(row)) continue;
    search.need(row.task->id, row.task->title, messages[1], calendar::official(*due));
  }
  check_empty_ratios(view, diagnostics);
}

}  // namespace

const Rule result_missing{{"CC702",
                           "result-missing",
                           diagnostics::Severity::warning,
                           {"chỉ tiêu, nhiệm vụ đến hạn chưa có kết quả", "an indicator or due task without a result"},
                           messages},
                          nullptr,
                          check};

}  // namespace cchc::rules
