#include <map>
#include <string>

#include "cchc/rules/rule.hpp"
#include "cchc/text/normalize.hpp"
#include "rules/plan_ids.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"mã \"{id}\" đã dùng cho {thing} ở dòng {line}", "the id \"{id}\" already stands for {thing} on line {line}"},
     {"đổi một trong hai mã, ví dụ `{free}`; mỗi mã chỉ dùng một lần trong cả kế hoạch",
      "change one of the two, for example to `{free}`; an id is used only once in the whole plan"}},
};

using ById = std::map<std::string, PlanId>;

std::string free_id(const ById& taken, const std::string& id) {
  for (int number = 2;; ++number) {
    std::string proposal = id + "-" + std::to_string(number);
    if (!taken.contains(proposal)) return proposal;
  }
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const std::vector<PlanId> all = plan_ids(view.plan);
  ById first;
  for (const PlanId& one : all) first.emplace(text::nfc(one.id->text), one);
  for (const PlanId& one : all) {
    const std::string id = text::nfc(one.id->text);
    const PlanId& earlier = first.at(id);
    const bool twice_a_unit = one.kind == IdKind::unit && earlier.kind == IdKind::unit;  // that is duplicate-key
    if (earlier.id == one.id || twice_a_unit) continue;
    diagnostics.report(duplicate_id.info, one.id->at, messages[0],
                       {{"id", one.id->text},
                        {"thing", word(earlier.kind)},
                        {"line", view.plan.places.line(earlier.id->at)},
                        {"free", free_id(first, id)}});
  }
}

}  // namespace

const Rule duplicate_id{{"CC301",
                         "duplicate-id",
                         diagnostics::Severity::error,
                         {"một mã dùng hai lần", "an id that is used twice"},
                         messages},
                        check};

}  // namespace cchc::rules
