#include <string>
#include <utility>

#include "cchc/rules/rule.hpp"
#include "cchc/schedule/windows.hpp"

namespace cchc::rules {

namespace {

using model::Phrase;
using model::Scalar;

constexpr diagnostics::Message messages[] = {
    {{"\"{typed}\" ghi số lớn trước số nhỏ", "\"{typed}\" has the larger figure before the smaller"},
     {"sửa thành `{mended}`", "write `{mended}`"}},
    {{"\"{typed}\" có ngày cuối trước ngày đầu", "\"{typed}\" ends before it begins"},
     {"đối chiếu bản gốc rồi sửa ngày đầu hoặc ngày cuối, ví dụ `{mended}`",
      "check the signed plan, then correct the first or the last day, for example `{mended}`"}},
};

void report(diagnostics::Diagnostics& diagnostics, const diagnostics::Message& message, const Scalar& words,
            std::string mended) {
  diagnostics.report(inverted_range.info, words.at, message, {{"typed", words.text}, {"mended", std::move(mended)}});
}

void check_target(const Phrase<phrases::Target>& target, diagnostics::Diagnostics& diagnostics) {
  if (!target || target->op != phrases::Operator::range || target->low <= target->high) return;
  const std::string unit = target->unit == "%" || target->unit.empty() ? target->unit : " " + target->unit;
  report(diagnostics, messages[0], target.words,
         phrases::vietnamese(target->high) + unit + " - " + phrases::vietnamese(target->low) + unit);
}

/// What the rule of the stream gives, else the same days with the first a year earlier, else the two days swapped.
calendar::Window likely_window(const model::Stream& stream, const model::PrintedWindow& printed) {
  const auto rule = schedule::closing_rule(stream);
  if (rule && printed.period) return calendar::window_of(*printed.period, *rule);
  const auto [first, last] = *printed.window;
  const auto year_before = calendar::Date::of(first.year() - 1, first.month(), first.day());
  if (year_before && *year_before <= last) return {*year_before, last};
  return {last, first};
}

void check_windows(const model::Stream& stream, diagnostics::Diagnostics& diagnostics) {
  for (const model::PrintedWindow& printed : stream.windows) {
    if (!printed.window || printed.window->first <= printed.window->last) continue;
    const calendar::Window mended = likely_window(stream, printed);
    report(diagnostics, messages[1], printed.window.words,
           calendar::official(mended.first) + " - " + calendar::official(mended.last));
  }
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  for (const model::Stream& stream : view.plan.reporting) check_windows(stream, diagnostics);
  for (const model::IndicatorRow& row : view.plan.outline.indicators) {
    check_target(row.aim->target, diagnostics);
    for (const model::MilestoneEntry& one : row.aim->terms->milestones) check_target(one.target, diagnostics);
  }
}

}  // namespace

const Rule inverted_range{{"CC504",
                           "inverted-range",
                           diagnostics::Severity::error,
                           {"khoảng ghi ngược", "a range whose end comes before its beginning"},
                           messages},
                          check};

}  // namespace cchc::rules
