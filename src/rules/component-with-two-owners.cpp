#include <algorithm>
#include <string>

#include "cchc/rules/rule.hpp"
#include "rules/components.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"{id} có nhiều đơn vị cùng chịu trách nhiệm: {first} (dòng {line}), {others}",
      "several units answer for {id}: {first} (line {line}), {others}"},
     {"giữ một đơn vị ở `answers_for` (hoặc `lead` của lĩnh vực), chuyển đơn vị kia sang `supports`",
      "keep one unit in `answers_for` (or the area's `lead`) and move the other to `supports`"}},
};

/// False where one unit's time is over when the other's begins (units change, such as on 1 July 2025).
bool at_one_time(const model::Unit& a, const model::Unit& b) {
  const auto over_before = [](const model::Unit& one, const model::Unit& other) {
    return one.valid_to && other.valid_from && *one.valid_to <= *other.valid_from;
  };
  return !over_before(a, b) && !over_before(b, a);
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  for (Component& one : components(view.plan, diagnostics)) {
    std::vector<Owner>& owners = one.owners;
    std::erase_if(owners, [](const Owner& owner) { return owner.unit == nullptr; });
    if (owners.size() < 2) continue;
    const Owner& first = owners.front();
    std::erase_if(
        owners, [&](const Owner& owner) { return owner.unit != first.unit && !at_one_time(*first.unit, *owner.unit); });
    if (owners.size() < 2) continue;
    std::string others;
    for (auto at = owners.begin() + 1; at != owners.end(); ++at) {
      others += (others.empty() ? "" : ", ") + std::string(at->unit->id.text);
    }
    diagnostics.report(component_with_two_owners.info, owners[1].place->at, messages[0],
                       {{"id", one.id},
                        {"first", owners[0].unit->id.text},
                        {"line", view.plan.places.line(owners[0].place->at)},
                        {"others", others}});
  }
}

}  // namespace

const Rule component_with_two_owners{
    {"CC512",
     "component-with-two-owners",
     diagnostics::Severity::warning,
     {"một thành phần chấm điểm, nhiều đơn vị chịu trách nhiệm", "a component that several units answer for"},
     messages},
    check};

}  // namespace cchc::rules
