#include <algorithm>

#include "cchc/rules/rule.hpp"
#include "rules/unit_lists.hpp"

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

void report(const PlanView& view, const model::Scalar& first, const model::Scalar& again,
            diagnostics::Diagnostics& diagnostics) {
  const bool same_words = first.text == again.text;
  diagnostics::Diagnostic& found =
      diagnostics.report(unit_listed_twice.info, again.at, messages[same_words ? 0 : 1],
                         {{"name", again.text}, {"first", first.text}, {"line", view.plan.places.line(first.at)}});
  if (const auto cut = view.plan.places.cut_item(again.at)) found.fix = {{*cut, ""}};
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  each_unit_list(view.plan, [&](const auto& list) {
    for (auto at = list.begin(); at != list.end(); ++at) {
      const model::Scalar& again = unit_in(*at);
      const auto first = std::find_if(list.begin(), at, [&](const auto& earlier) {
        return again && unit_in(earlier) && same_unit(view, unit_in(earlier), again);
      });
      if (first != at) report(view, unit_in(*first), again, diagnostics);
    }
  });
}

}  // namespace

const Rule unit_listed_twice{{"CC304",
                              "unit-listed-twice",
                              diagnostics::Severity::warning,
                              {"một đơn vị ghi hai lần", "a unit that is listed twice"},
                              messages},
                             check};

}  // namespace cchc::rules
