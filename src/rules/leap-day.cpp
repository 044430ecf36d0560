#include "cchc/rules/rule.hpp"
#include "rules/printed_windows.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"{period} chốt hết {typed}, nhưng năm {year} nhuận, tháng 02 có ngày 29",
      "{period} closes on {typed}, but {year} is a leap year and February has a 29th"},
     {"sửa ngày cuối thành {ruled}", "correct the last day to {ruled}"}},
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  for (const model::Stream& stream : view.plan.reporting) {
    for (const model::PrintedWindow& one : stream.windows) {
      const auto ruled = ruled_otherwise(stream, one);
      if (!ruled || !forgets_leap_day(*one.window, *ruled)) continue;
      diagnostics.report(leap_day.info, one.window.words.at, messages[0],
                         {{"period", calendar::label(*one.period), calendar::label(*one.period, text::Language::en)},
                          {"typed", calendar::official(one.window->last)},
                          {"year", std::to_string(ruled->last.year())},
                          {"ruled", calendar::official(ruled->last)}});
    }
  }
}

}  // namespace

const Rule leap_day{{"CC604",
                     "leap-day",
                     diagnostics::Severity::warning,
                     {"ghi 28/02 trong năm nhuận", "28/02 printed in a leap year"},
                     messages},
                    check};

}  // namespace cchc::rules
