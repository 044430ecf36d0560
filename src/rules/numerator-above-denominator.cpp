#include <algorithm>

#include "cchc/rules/rule.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"tử số {done} lớn hơn mẫu số {of}, tỷ lệ vượt 100%", "the numerator {done} is above the denominator {of}"},
     {"đối chiếu số liệu; nếu ghi ngược thì sửa thành `{of}/{done}`",
      "check the figures; if they were swapped, write `{of}/{done}`"}},
};

/// True where the plan wants a share in percent of the whole, not of what was assigned.
bool wants_share(const model::Plan& plan, std::string_view id) {
  const auto& rows = plan.outline.indicators;
  const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& one) { return one.id->text == id; });
  if (row == rows.end()) return false;
  const model::Aim& aim = *row->aim;
  if (aim.target) return aim.target->unit == "%" && !aim.target->of_assigned;
  return std::any_of(aim.terms->milestones.begin(), aim.terms->milestones.end(), [](const model::MilestoneEntry& one) {
    return one.target && one.target->unit == "%" && !one.target->of_assigned;
  });
}

void check(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  for (const model::Result& one : view.results.results) {
    if (!one.value || one.value->kind != phrases::ResultKind::ratio) continue;
    const phrases::Ratio& ratio = one.value->ratio;
    if (ratio.done <= ratio.of || !wants_share(view.plan, one.id.text)) continue;
    diagnostics.report(numerator_above_denominator.info, one.value.words.at, messages[0],
                       {{"done", phrases::vietnamese(ratio.done)}, {"of", phrases::vietnamese(ratio.of)}});
  }
}

}  // namespace

const Rule numerator_above_denominator{{"CC704",
                                        "numerator-above-denominator",
                                        diagnostics::Severity::error,
                                        {"tử số lớn hơn mẫu số", "a numerator above its denominator"},
                                        messages},
                                       nullptr,
                                       check};

}  // namespace cchc::rules
