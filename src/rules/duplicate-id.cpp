#include <algorithm>
#include <cstddef>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

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

/// An id as it is compared, and what carries it.
struct Row {
  std::string_view id;  ///< in NFC
  PlanId place;
};

/// False where no id is another's; true where one is, or may be.
bool may_repeat(const model::Plan& plan) {
  std::vector<std::size_t> sums;
  sums.reserve(plan.units.size() + plan.areas.size() + plan.outline.tasks.size() + plan.outline.indicators.size());
  each_id(plan, [&](const PlanId& one) {
    const std::string_view id = one.id->text;
    const std::hash<std::string_view> sum;
    sums.push_back(text::is_nfc(id) ? sum(id) : sum(text::nfc(id)));
  });
  std::sort(sums.begin(), sums.end());
  return std::adjacent_find(sums.begin(), sums.end()) != sums.end();
}

/// The ids by their letters, in file order where these are the same; those not in NFC are kept in `composed`.
std::vector<Row> by_id(const model::Plan& plan, std::deque<std::string>& composed) {
  std::vector<Row> rows;
  each_id(plan, [&](const PlanId& one) {
    const std::string_view id = one.id->text;
    rows.push_back({text::is_nfc(id) ? id : composed.emplace_back(text::nfc(id)), one});
  });
  std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    return a.id != b.id ? a.id < b.id : a.place.id->at.begin < b.place.id->at.begin;
  });
  return rows;
}

std::string free_id(const std::vector<Row>& taken, std::string_view id) {
  for (int number = 2;; ++number) {
    std::string proposal = std::string(id) + "-" + std::to_string(number);
    const auto at = std::lower_bound(taken.begin(), taken.end(), proposal,
                                     [](const Row& row, const std::string& one) { return row.id < one; });
    if (at == taken.end() || at->id != proposal) return proposal;
  }
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  if (!may_repeat(view.plan)) return;
  std::deque<std::string> composed;
  const std::vector<Row> rows = by_id(view.plan, composed);
  const Row* first = nullptr;
  for (const Row& row : rows) {
    if (first == nullptr || first->id != row.id) {
      first = &row;
      continue;
    }
    const PlanId& one = row.place;
    const PlanId& earlier = first->place;
    if (one.kind == IdKind::unit && earlier.kind == IdKind::unit) continue;  // that is duplicate-key
    diagnostics.report(duplicate_id.info, one.id->at, messages[0],
                       {{"id", one.id->text},
                        {"thing", word(earlier.kind)},
                        {"line", view.plan.places.line(earlier.id->at)},
                        {"free", free_id(rows, row.id)}});
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
