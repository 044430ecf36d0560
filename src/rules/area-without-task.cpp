#include <algorithm>

#include "cchc/rules/rule.hpp"
#include "rules/area_contents.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"lĩnh vực {area} (\"{title}\") chưa có nhiệm vụ nào", "area {area} (\"{title}\") has no task"},
     {"thêm `tasks:` trong lĩnh vực, mỗi nhiệm vụ có `id`, `title`, `lead`, `due`; `directions` không tính là nhiệm vụ",
      "add `tasks:` to the area, each with `id`, `title`, `lead`, `due`; `directions` do not count as tasks"}},
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const auto& rows = view.plan.outline.tasks;
  for (const model::Area& area : view.plan.areas) {
    const bool has_one =
        std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.branch->area == &area; });
    if (has_one || area_misread(view.plan, area, diagnostics)) continue;
    diagnostics.report(area_without_task.info, area.tasks.written ? area.tasks.key : area.at, messages[0],
                       {{"area", area.id.text}, {"title", area.title.text}});
  }
}

}  // namespace

const Rule area_without_task{{"CC510",
                              "area-without-task",
                              diagnostics::Severity::warning,
                              {"lĩnh vực không có nhiệm vụ", "an area without a task"},
                              messages},
                             check};

}  // namespace cchc::rules
