#include "cchc/rules/rule.hpp"
#include "rules/window_clashes.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"{days} nằm trong cả hai kỳ: {before} chốt hết {end}, {after} tính từ {begin} (xem dòng {line})",
      "{days}: in both periods; {before} closes on {end}, {after} begins on {begin} (see line {line})"},
     {"cho hai kỳ liền nhau: sửa ngày đầu của {after} thành {mended}, hoặc chốt {before} sớm hơn",
      "let the two touch: begin {after} on {mended}, or close {before} earlier"}},
    {{"{before} tính cả {days}, ra ngoài {day} của {after} (xem dòng {line})",
      "{before} also holds {days}, past the {day} of {after} (see line {line})"},
     {"hai kỳ phải có cùng {day}: ở {before} sửa thành {mended}, hoặc sửa {after} cho khớp",
      "both must share their {day}: correct it to {mended} in {before}, or correct {after}"}},
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  report_clashes(view.plan, false, window_overlap.info, diagnostics);
}

}  // namespace

const Rule window_overlap{{"CC602",
                           "window-overlap",
                           diagnostics::Severity::error,
                           {"các kỳ chồng lên nhau", "periods that overlap"},
                           messages},
                          check};

}  // namespace cchc::rules
