#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "cchc/text/fold.hpp"
#include "rules/demands.hpp"
#include "rules/headings.hpp"
#include "rules/shown_name.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

using model::IndicatorRow;
using model::Scalar;

constexpr diagnostics::Message messages[] = {
    {{"chỉ tiêu {id} ghi lại chỉ tiêu {first} (dòng {line}): cùng tên, cùng mức",
      "indicator {id} repeats indicator {first} (line {line}): same title, same target"},
     {"bỏ một chỗ; nếu cùng một chỉ tiêu phải nêu hai nơi, thêm `same_as: {first}`; nếu khác nhau, ghi rõ ở `title`",
      "delete one; if one indicator must be stated twice, add `same_as: {first}`; if they differ, say so in `title`"}},
};

bool same_words(const Scalar& a, const Scalar& b) { return text::fold(a.text) == text::fold(b.text); }

bool same_target(const model::Phrase<phrases::Target>& a, const model::Phrase<phrases::Target>& b) {
  if (!a || !b) return !a && !b && same_words(a.words, b.words);
  return same_demand(*a, *b) && text::fold(a->except) == text::fold(b->except);
}

bool same_milestones(const model::Aim& a, const model::Aim& b) {
  const auto& one = a.terms->milestones;
  const auto& other = b.terms->milestones;
  return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                    [](const model::MilestoneEntry& x, const model::MilestoneEntry& y) {
                      return same_words(x.id, y.id) && same_target(x.target, y.target);
                    });
}

bool same_measure(const model::Aim& a, const model::Aim& b) {
  if (!a.measure || !b.measure) return true;
  return same_words(a.measure->done, b.measure->done) && same_words(a.measure->of, b.measure->of);
}

bool same_aim(const model::Aim& a, const model::Aim& b) {
  return same_target(a.target, b.target) && same_milestones(a, b) && same_target(a.terms->step, b.terms->step) &&
         same_measure(a, b) && same_words(a.terms->every, b.terms->every) &&
         same_words(a.terms->except, b.terms->except) && a.terms->within.text == b.terms->within.text &&
         a.terms->of.text == b.terms->of.text;
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  if (view.survey.alike_indicators.empty()) return;
  const SameThings same(view.plan.outline);
  const Headings headings(view.plan.outline);
  std::map<std::pair<const model::Area*, std::string>, std::vector<const IndicatorRow*>> seen;
  for (const IndicatorRow* alike : view.survey.alike_indicators) {
    const IndicatorRow& row = *alike;
    if (!*row.title) continue;
    auto& namesakes = seen[{row.area, text::fold(row.title->text)}];
    const auto twin = std::find_if(namesakes.begin(), namesakes.end(), [&](const IndicatorRow* one) {
      return same_aim(*one->aim, *row.aim) && !same.linked(one->id->text, row.id->text) && headings.agree(*one, row);
    });
    if (twin == namesakes.end()) {
      namesakes.push_back(&row);
      continue;
    }
    const auto [first, second] = std::minmax(**twin, row, [](const auto& a, const auto& b) { return a.at < b.at; });
    diagnostics.report(duplicate_indicator.info, second.at, messages[0],
                       {{"id", shown_name(*second.id, *second.title)},
                        {"first", shown_name(*first.id, *first.title)},
                        {"line", view.plan.places.line(first.at)}});
  }
}

}  // namespace

const Rule duplicate_indicator{{"CC501",
                                "duplicate-indicator",
                                diagnostics::Severity::warning,
                                {"một chỉ tiêu ghi hai lần", "the same indicator twice"},
                                messages},
                               check};

}  // namespace cchc::rules
