#include "cchc/rules/rule.hpp"
#include "rules/components.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"lĩnh vực {id} (\"{title}\") chưa có đơn vị nào chịu trách nhiệm", "no unit answers for area {id} (\"{title}\")"},
     {"thêm {id} vào `answers_for` của một đơn vị, hoặc ghi `lead` cho lĩnh vực",
      "add {id} to a unit's `answers_for`, or give the area a `lead`"}},
    {{"thành phần {id} có đơn vị phối hợp mà chưa có đơn vị chịu trách nhiệm",
      "component {id} has units that support it, none that answers for it"},
     {"thêm {id} vào `answers_for` của một đơn vị", "add {id} to a unit's `answers_for`"}},
};

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  for (const Component& one : components(view.plan, diagnostics)) {
    if (!one.owners.empty() || one.unclear) continue;
    const bool area = !one.title.empty();
    diagnostics.report(component_without_owner.info, one.at, messages[area ? 0 : 1],
                       area ? std::vector<diagnostics::Argument>{{"id", one.id}, {"title", one.title}}
                            : std::vector<diagnostics::Argument>{{"id", one.id}});
  }
}

}  // namespace

const Rule component_without_owner{
    {"CC511",
     "component-without-owner",
     diagnostics::Severity::warning,
     {"thành phần chấm điểm không ai chịu trách nhiệm", "a component of the scoring that nobody answers for"},
     messages},
    check};

}  // namespace cchc::rules
