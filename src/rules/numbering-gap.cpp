#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cchc/model/rules.hpp"
#include "cchc/rules/rule.hpp"
#include "cchc/text/normalize.hpp"
#include "rules/plan_ids.hpp"
#include "rules/printed_ids.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"đánh số nhảy từ {before} sang {id}, thiếu {missing}",
      "numbering jumps from {before} to {id}: {missing} missing"},
     {"bổ sung mục còn thiếu hoặc đánh lại {id} thành {expected}; nếu bản đã ký nhảy số, ghi `# cchc: "
      "ignore[numbering-gap] lý do`",
      "add what is missing or renumber {id} as {expected}; where the signed plan jumps, write `# cchc: "
      "ignore[numbering-gap] reason`"}},
};

struct Row {
  const Sibling* sibling = nullptr;
  PrintedId id;
  std::size_t rank = 0;
};

/// Numbers that the plan has anywhere, as an id or as a criterion.
std::set<std::string> numbers_of(const PlanView& view) {
  std::set<std::string> all;
  const auto add = [&](std::string_view id) {
    if (const auto number = printed_id(id)) all.insert(number->front + number->last);
  };
  each_id(view.plan, [&](const PlanId& one) { add(one.id->text); });
  for (const model::TaskRow& row : view.plan.outline.tasks) add(row.task->details->criterion.text);
  for (const model::IndicatorRow& row : view.plan.outline.indicators) add(row.criterion->text);
  return all;
}

class Check {
 public:
  Check(const PlanView& view, diagnostics::Diagnostics& diagnostics) : view_(view), diagnostics_(diagnostics) {}

  /// Rows of one parent that count together: the same front, figures or not.
  void family(const Family& family) {
    if (counts_up(family)) return;
    std::map<std::pair<std::string, bool>, std::vector<Row>> rows;
    for (const std::vector<Sibling>& kind : family.kinds) {
      for (const Sibling& one : kind) {
        const auto id = printed_id(one.id->text);
        if (!id) continue;
        const bool figures = id->last.find_first_of("0123456789") != std::string::npos;
        rows[{id->front, figures}].push_back({&one, *id});
      }
    }
    for (auto& [key, list] : rows) sequence(std::move(list));
  }

 private:
  void sequence(std::vector<Row> rows) {
    std::vector<std::string_view> lasts;
    lasts.reserve(rows.size());
    for (const Row& row : rows) lasts.push_back(row.id.last);
    const Numerals numerals = numerals_of(lasts);
    for (Row& row : rows) row.rank = rank(row.id.last, numerals);
    std::erase_if(rows, [](const Row& row) { return row.rank == 0; });
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.rank < b.rank; });
    for (std::size_t at = 1; at < rows.size(); ++at) {
      if (!rows[at].sibling->by_criterion) gap(rows[at - 1], rows[at], numerals);
    }
  }

  void gap(const Row& before, const Row& row, Numerals numerals) {
    if (row.rank <= before.rank + 1) return;
    if (!numbers_) numbers_ = numbers_of(view_);
    std::vector<std::string> missing;
    for (std::size_t rank = before.rank + 1; rank < row.rank; ++rank) {
      std::string number = row.id.front + printed(rank, numerals, row.id.last);
      if (!numbers_->contains(number)) missing.push_back(std::move(number));
    }
    const bool only_d_skipped = numerals == Numerals::letters && missing.size() == 1 && missing[0].ends_with("đ") &&
                                rank("d", numerals) == before.rank && rank("e", numerals) == row.rank;
    if (missing.empty() || only_d_skipped) return;  // d followed by e is letter-order
    std::string shown = missing.front();
    if (missing.size() == 2) shown += ", " + missing.back();
    if (missing.size() > 2) shown += " - " + missing.back();
    diagnostics_.report(numbering_gap.info, row.sibling->id->at, messages[0],
                        {{"before", before.sibling->id->text},
                         {"id", row.sibling->id->text},
                         {"missing", shown},
                         {"expected", missing.front()}});
  }

  const PlanView& view_;
  diagnostics::Diagnostics& diagnostics_;
  std::optional<std::set<std::string>> numbers_;  ///< gathered at the first gap
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  if (model::may_lack_rows(diagnostics)) return;
  Check numbering(view, diagnostics);
  each_family(view.plan, [&](const Family& one) { numbering.family(one); });
}

}  // namespace

const Rule numbering_gap{
    {"CC409", "numbering-gap", diagnostics::Severity::warning, {"đánh số nhảy", "numbering that jumps"}, messages},
    check};

}  // namespace cchc::rules
