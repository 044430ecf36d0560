#include <algorithm>

#include "cchc/rules/rule.hpp"
#include "rules/area_contents.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"lĩnh vực {area} (\"{title}\") chưa có chỉ tiêu nào", "area {area} (\"{title}\") has no indicator"},
     {"thêm `indicators:` trong lĩnh vực, mỗi chỉ tiêu có `id`, `title`, `target`; hoặc ghi `target: 100%` ở một nhiệm "
      "vụ",
      "add `indicators:` to the area, each with `id`, `title`, `target`; or write `target: 100%` in one of its tasks"}},
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const auto& rows = view.plan.outline.indicators;
  for (const model::Area& area : view.plan.areas) {
    const bool has_one = std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.area == &area; });
    if (has_one || area_misread(view.plan, area, diagnostics)) continue;
    diagnostics.report(area_without_indicator.info, area.indicators.written ? area.indicators.key : area.at,
                       messages[0], {{"area", area.id.text}, {"title", area.title.text}});
  }
}

}  // namespace

const Rule area_without_indicator{{"CC509",
                                   "area-without-indicator",
                                   diagnostics::Severity::info,
                                   {"lĩnh vực không có chỉ tiêu", "an area without an indicator"},
                                   messages},
                                  check};

}  // namespace cchc::rules
