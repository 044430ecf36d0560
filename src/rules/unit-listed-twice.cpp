#include <algorithm>

#include "cchc/rules/rule.hpp"
#include "rules/survey.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"đơn vị \"{name}\" ghi hai lần trong một danh sách (lần đầu ở dòng {line})",
      "unit \"{name}\" is listed twice (first on line {line})"},
     {"bỏ một lần, hoặc thay bằng đơn vị đúng", "take one out, or put the right unit in its place"}},
    {{"\"{name}\" và \"{first}\" (dòng {line}) là một đơn vị, ghi hai lần trong một danh sách",
      "\"{name}\" and \"{first}\" (line {line}) are one unit, listed twice"},
     {"bỏ một lần, hoặc thay bằng đơn vị đúng", "take one out, or put the right unit in its place"}},
};

void check_list(const PlanView& view, const UnitList list, diagnostics::Diagnostics& diagnostics) {
  for (auto at = list.begin(); at != list.end(); ++at) {
    const auto first = std::find_if(list.begin(), at, [&](const model::Scalar* earlier) {
      return same_unit(view.plan.unit_names, *earlier, **at);
    });
    if (first == at) continue;
    const bool same_words = (*first)->text == (*at)->text;
    diagnostics::Diagnostic& found = diagnostics.report(
        unit_listed_twice.info, (*at)->at, messages[same_words ? 0 : 1],
        {{"name", (*at)->text}, {"first", (*first)->text}, {"line", view.plan.places.line((*first)->at)}});
    if (const auto cut = view.plan.places.cut_item((*at)->at)) found.fix = {{*cut, ""}};
  }
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  for (const UnitList list : view.survey.unit_lists) check_list(view, list, diagnostics);
}

}  // namespace

const Rule unit_listed_twice{{"CC304",
                              "unit-listed-twice",
                              diagnostics::Severity::warning,
                              {"một đơn vị ghi hai lần", "a unit that is listed twice"},
                              messages},
                             check};

}  // namespace cchc::rules
