#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "cchc/text/fold.hpp"
#include "rules/demands.hpp"
#include "rules/headings.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

using model::IndicatorRow;
using model::Scalar;

constexpr diagnostics::Message messages[] = {
    {{"chỉ tiêu {id} ghi \"{typed}\", còn {first} (dòng {line}) cùng tên ghi \"{other}\"",
      "indicator {id} says \"{typed}\", and {first} (line {line}) of the same title says \"{other}\""},
     {"đối chiếu bản gốc rồi ghi một mức ở cả hai chỗ; nếu là hai chỉ tiêu khác nhau, ghi rõ ở `title`",
      "check the signed plan, then write one target in both places; if they are two indicators, say so in `title`"}},
    {{"chỉ tiêu {id} ghi \"{typed}\", còn {first} (dòng {line}) cùng chỉ tiêu ấy ghi \"{other}\"",
      "indicator {id} says \"{typed}\", and {first} (line {line}), the same indicator, says \"{other}\""},
     {"đối chiếu bản gốc rồi ghi một mức ở cả hai chỗ; nếu là hai chỉ tiêu khác nhau, bỏ `same_as`",
      "check the signed plan, then write one target in both places; if they are two indicators, leave out `same_as`"}},
};

/// One statement of an indicator.
struct Stated {
  const IndicatorRow* row;
  Demand demand;
  std::string title;
};

bool same_words(const Scalar& a, const Scalar& b) { return text::fold(a.text) == text::fold(b.text); }

bool not_contrary(const Scalar& a, const Scalar& b) { return !a || !b || same_words(a, b); }

/// True where both count the same things: no other part, denominator, exclusion or term.
bool same_scope(const model::Aim& a, const model::Aim& b) {
  if (a.terms->within.text != b.terms->within.text || a.terms->of.text != b.terms->of.text ||
      !same_words(a.terms->every, b.terms->every))
    return false;
  if (!not_contrary(a.terms->except, b.terms->except)) return false;
  if (!a.measure || !b.measure) return true;
  return not_contrary(a.measure->done, b.measure->done) && not_contrary(a.measure->of, b.measure->of);
}

std::vector<Stated> statements(const std::vector<const IndicatorRow*>& rows) {
  std::vector<Stated> all;
  for (const IndicatorRow* row : rows) {
    Demand demand = demand_of(*row->aim);
    if (demand.words == nullptr) continue;
    all.push_back({row, std::move(demand), text::fold(row->title->text)});
  }
  std::sort(all.begin(), all.end(),
            [](const Stated& a, const Stated& b) { return a.demand.words->at < b.demand.words->at; });
  return all;
}

/// Finds what an indicator was said to be where it stands first.
class Search {
 public:
  explicit Search(const model::Outline& outline) : same_(outline), headings_(outline) {}

  bool linked(const Stated& a, const Stated& b) const {
    return *a.row->id && *b.row->id && same_.linked(a.row->id->text, b.row->id->text);
  }

  const Stated* first(const Stated& one) {
    const Stated* found = nullptr;
    if (*one.row->id) found = earlier(by_thing_[same_.head(one.row->id->text)], one);
    if (one.title.empty()) return found;
    const Stated* namesake = earlier(by_title_[one.title], one);
    return found == nullptr ? namesake : found;
  }

 private:
  /// The first of `seen` that states the same indicator as `one`; `one` joins where there is none.
  const Stated* earlier(std::vector<const Stated*>& seen, const Stated& one) {
    const auto twin = std::find_if(seen.begin(), seen.end(), [&](const Stated* other) {
      return linked(*other, one) ||
             (same_scope(*other->row->aim, *one.row->aim) && headings_.agree(*other->row, *one.row));
    });
    if (twin != seen.end()) return *twin;
    seen.push_back(&one);
    return nullptr;
  }

  SameThings same_;
  Headings headings_;
  std::map<std::string_view, std::vector<const Stated*>> by_thing_;
  std::map<std::string_view, std::vector<const Stated*>> by_title_;
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const std::vector<Stated> all = statements(view.survey.alike_indicators);
  if (all.empty()) return;
  Search search(view.plan.outline);
  for (const Stated& one : all) {
    const Stated* first = search.first(one);
    if (first == nullptr || compatible(first->demand, one.demand)) continue;
    diagnostics.report(conflicting_targets.info, one.demand.words->at, messages[search.linked(*first, one) ? 1 : 0],
                       {{"id", one.row->id->text},
                        {"typed", one.demand.text},
                        {"first", first->row->id->text},
                        {"line", view.plan.places.line(first->demand.words->at)},
                        {"other", first->demand.text}});
  }
}

}  // namespace

const Rule conflicting_targets{{"CC502",
                                "conflicting-targets",
                                diagnostics::Severity::warning,
                                {"một chỉ tiêu có hai mức khác nhau", "one indicator with two targets"},
                                messages},
                               check};

}  // namespace cchc::rules
