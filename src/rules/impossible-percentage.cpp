#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/rules/rule.hpp"
#include "cchc/text/fold.hpp"

namespace cchc::rules {

namespace {

using model::IndicatorRow;
using phrases::Decimal;
using phrases::Operator;
using phrases::Target;

constexpr diagnostics::Message messages[] = {
    {{"\"{typed}\": một tỷ lệ không thể quá 100%", "\"{typed}\": a share cannot be over 100%"},
     {"ghi mức từ 0% đến 100%; nếu tính trên mức được giao, ghi `{assigned}`",
      "write a figure from 0% to 100%; if it is a part of what was assigned, write `{assigned}`"}},
    {{"\"{typed}\": không tỷ lệ nào trên 100%", "\"{typed}\": no share is above 100%"},
     {"ghi `100%`; nếu tính trên mức được giao, ghi `{assigned}`",
      "write `100%`; if it is a part of what was assigned, write `{assigned}`"}},
    {{"\"{typed}\": một tỷ lệ không thể dưới 0%", "\"{typed}\": a share cannot be below 0%"},
     {"ghi mức từ 0% đến 100%", "write a figure from 0% to 100%"}},
};

enum class Fault { none, over, nothing_above, below };

Fault fault_of(Operator op, const Decimal& value) {
  const Decimal all(100);
  if (value > all) return Fault::over;
  if (value == all && op == Operator::more_than) return Fault::nothing_above;
  if (value < Decimal() || (value.zero() && op == Operator::less_than)) return Fault::below;
  return Fault::none;
}

/// The first of a target's figures that no share can be.
Fault fault_of(const Target& target) {
  if (target.op == Operator::milestones) {
    for (const phrases::Milestone& step : target.steps) {
      const Fault fault = fault_of(step.op, step.value);
      if (step.unit == "%" && fault != Fault::none) return fault;
    }
    return Fault::none;
  }
  if (target.unit != "%") return Fault::none;
  if (target.op == Operator::range) return std::max(fault_of(target.op, target.low), fault_of(target.op, target.high));
  if (target.op > Operator::equal) return Fault::none;
  const Fault fault = fault_of(target.op, target.value);
  return fault == Fault::none && target.stretch ? fault_of(Operator::equal, *target.stretch) : fault;
}

/// True where the words hold a figure against a plan's or an earlier one, which it may well exceed.
bool compares(std::string_view words) {
  static constexpr std::array<std::string_view, 8> comparisons{"so với",      "cùng kỳ",     "dự toán",    "năm trước",
                                                               "tăng trưởng", "tốc độ tăng", "tỷ lệ tăng", "mức tăng"};
  const std::string folded = text::fold(words);
  const std::size_t quota = folded.find("chỉ tiêu");
  return std::any_of(comparisons.begin(), comparisons.end(),
                     [&](std::string_view one) { return folded.find(one) != std::string::npos; }) ||
         (quota != std::string::npos && folded.find("giao", quota) != std::string::npos);
}

bool is_share(const IndicatorRow& row) {
  if (compares(row.title->text) || compares(row.aim->target.words.text)) return false;
  return !row.aim->measure || !compares(row.aim->measure->of.text);
}

bool has_fault(const model::Phrase<Target>& target) {
  return target && !target->of_assigned && fault_of(*target) != Fault::none;
}

void check_target(const model::Phrase<Target>& target, diagnostics::Diagnostics& diagnostics) {
  if (!has_fault(target)) return;
  const Fault fault = fault_of(*target);
  Target assigned = *target;
  assigned.of_assigned = true;
  const auto message = static_cast<std::size_t>(fault) - 1;
  std::vector<diagnostics::Argument> arguments{{"typed", target.words.text}};
  if (fault != Fault::below) arguments.emplace_back("assigned", phrases::print(assigned));
  diagnostics.report(impossible_percentage.info, target.words.at, messages[message], std::move(arguments));
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  for (const IndicatorRow& row : view.plan.outline.indicators) {
    const auto faulty = [](const auto& entry) { return has_fault(entry.target); };
    const auto& milestones = row.aim->terms->milestones;
    const bool any = faulty(*row.aim) || std::any_of(milestones.begin(), milestones.end(), faulty);
    if (!any || !is_share(row)) continue;
    check_target(row.aim->target, diagnostics);
    for (const model::MilestoneEntry& entry : row.aim->terms->milestones) check_target(entry.target, diagnostics);
  }
}

}  // namespace

const Rule impossible_percentage{{"CC505",
                                  "impossible-percentage",
                                  diagnostics::Severity::error,
                                  {"tỷ lệ quá 100% hoặc dưới 0%", "a share over 100% or below 0%"},
                                  messages},
                                 check};

}  // namespace cchc::rules
