#include "cchc/rules/rule.hpp"
#include "rules/window_clashes.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"{days} không thuộc kỳ nào: {before} chốt hết {end}, {after} tính từ {begin} (xem dòng {line})",
      "{days}: in no period; {before} closes on {end}, {after} begins on {begin} (see line {line})"},
     {"cho hai kỳ liền nhau: sửa ngày đầu của {after} thành {mended}, hoặc lùi ngày cuối của {before}",
      "let the two touch: begin {after} on {mended}, or close {before} later"}},
    {{"{before} bỏ sót {days} mà {after} có tính (xem dòng {line})",
      "{before} leaves out {days}, which {after} holds (see line {line})"},
     {"sửa {day} của {before} thành {mended}, hoặc sửa {day} của {after} cho khớp",
      "correct the {day} of {before} to {mended}, or the {day} of {after}"}},
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  report_clashes(view.plan, true, window_gap.info, diagnostics);
}

}  // namespace

const Rule window_gap{{"CC601",
                       "window-gap",
                       diagnostics::Severity::error,
                       {"giữa các kỳ có ngày bị bỏ sót", "days that fall between the periods"},
                       messages},
                      check};

}  // namespace cchc::rules
