#include <string>

#include "cchc/rules/rule.hpp"
#include "rules/printed_windows.hpp"

namespace cchc::rules {

namespace {

using calendar::Window;
using diagnostics::Argument;

constexpr diagnostics::Message messages[] = {
    {{"{period} ghi {typed}, {rule} phải là {ruled}", "{period} is printed as {typed}; {rule} it is {ruled}"},
     {"{mend}, hoặc sửa `{key}`", "{mend}, or correct `{key}`"}},
};

std::string printed(Window window) {
  return calendar::official(window.first) + " - " + calendar::official(window.last);
}

Argument rule_of(const model::Stream& stream) {
  if (!stream.regime) {
    const std::string day = std::to_string(*stream.closes_before_day);
    return {"rule", "theo ngày chốt " + day, "by closing day " + day};
  }
  if (*stream.regime == model::Regime::national) {
    return {"rule", "theo quy định chung (ngày chốt 15)", "by the national rule (closing day 15)"};
  }
  return {"rule", "theo tháng dương lịch", "by calendar months"};
}

Argument mend_of(Window window, Window ruled) {
  const std::string first = calendar::official(ruled.first);
  const std::string last = calendar::official(ruled.last);
  if (window.first == ruled.first) return {"mend", "sửa ngày cuối thành " + last, "correct the last day to " + last};
  if (window.last == ruled.last) return {"mend", "sửa ngày đầu thành " + first, "correct the first day to " + first};
  return {"mend", "sửa thành `" + printed(ruled) + "`", "write `" + printed(ruled) + "`"};
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  for (const model::Stream& stream : view.plan.reporting) {
    for (const model::PrintedWindow& one : stream.windows) {
      const auto ruled = ruled_otherwise(stream, one);
      if (!ruled || forgets_leap_day(*one.window, *ruled)) continue;
      diagnostics.report(window_mismatch.info, one.window.words.at, messages[0],
                         {{"period", calendar::label(*one.period), calendar::label(*one.period, text::Language::en)},
                          {"typed", printed(*one.window)},
                          {"ruled", printed(*ruled)},
                          {"key", stream.regime ? "regime" : "closes_before_day"},
                          rule_of(stream),
                          mend_of(*one.window, *ruled)});
    }
  }
}

}  // namespace

const Rule window_mismatch{{"CC603",
                            "window-mismatch",
                            diagnostics::Severity::error,
                            {"thời gian chốt ghi khác quy tắc chốt", "a printed window that differs from its rule"},
                            messages},
                           check};

}  // namespace cchc::rules
