#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "rules/lost.hpp"
#include "rules/shown_name.hpp"

namespace cchc::rules {

namespace {

using model::IndicatorRow;

constexpr diagnostics::Message messages[] = {
    {{"chỉ tiêu {id} chưa ghi mức cần đạt", "indicator {id} has no target"},
     {"thêm `target: ≥ 95%` (hoặc `target: tối đa 15 phút/lượt`, `target: hạng 3/14`)",
      "add `target: ≥ 95%` (or `target: tối đa 15 phút/lượt`, `target: hạng 3/14`)"}},
    {{"chỉ tiêu \"{typed}\" không có con số, không đánh giá được",
      "the target \"{typed}\" has no figure, so it cannot be judged"},
     {"ghi mức cụ thể, ví dụ `≥ 95%`, `tối đa 15 phút/lượt`, `hạng 3/14`",
      "give a figure, for example `≥ 95%`, `tối đa 15 phút/lượt`, `hạng 3/14`"}},
};

/// True where the words have no figure in them; a figure that cannot be read is bad-target.
bool has_no_figure(const model::Phrase<phrases::Target>& target) {
  if (!target.words || target) return false;
  const auto refusal = phrases::read_target(target.words.text).error().refusal;
  return refusal == phrases::Refusal::no_figure || refusal == phrases::Refusal::empty;
}

/// Where the plan's indicators, tasks and areas begin, in file order.
std::vector<std::uint32_t> beginnings(const model::Plan& plan) {
  std::vector<std::uint32_t> all{std::numeric_limits<std::uint32_t>::max()};
  for (const IndicatorRow& row : plan.outline.indicators) all.push_back(row.at.begin);
  for (const model::TaskRow& row : plan.outline.tasks) all.push_back(row.task->at.begin);
  for (const model::Area& area : plan.areas) all.push_back(area.at.begin);
  std::sort(all.begin(), all.end());
  return all;
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  std::optional<std::vector<std::uint32_t>> rows;  // asked for at the first target that is not there
  for (const IndicatorRow& row : view.plan.outline.indicators) {
    const model::Aim& aim = *row.aim;
    for (const model::MilestoneEntry& one : aim.terms->milestones) {
      if (!has_no_figure(one.target)) continue;
      diagnostics.report(unmeasurable_target.info, one.target.words.at, messages[1],
                         {{"typed", one.target.words.text}});
    }
    if (!aim.terms->milestones.empty()) continue;
    if (has_no_figure(aim.target)) {
      diagnostics.report(unmeasurable_target.info, aim.target.words.at, messages[1],
                         {{"typed", aim.target.words.text}});
    }
    if (aim.target.words) continue;
    if (!rows) rows = beginnings(view.plan);
    const std::uint32_t next = *std::upper_bound(rows->begin(), rows->end() - 1, row.at.begin);
    if (misread(diagnostics, row.at.begin, next)) continue;
    const bool empty_key = aim.target.words.written();
    diagnostics.report(unmeasurable_target.info, empty_key ? aim.target.words.at : row.at, messages[0],
                       {{"id", shown_name(*row.id, *row.title)}});
  }
}

}  // namespace

const Rule unmeasurable_target{{"CC503",
                                "unmeasurable-target",
                                diagnostics::Severity::warning,
                                {"chỉ tiêu không có con số", "a target without a figure"},
                                messages},
                               check};

}  // namespace cchc::rules
