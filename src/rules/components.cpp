#include "rules/components.hpp"

#include <algorithm>
#include <utility>

#include "rules/nearest_ids.hpp"
#include "rules/unit_lists.hpp"

namespace cchc::rules {

namespace {

class Collector {
 public:
  Collector(const model::Plan& plan, const diagnostics::Diagnostics& diagnostics)
      : plan_(plan), diagnostics_(diagnostics) {}

  std::vector<Component> collect() {
    for (const model::Area& area : plan_.areas) add_area(area);
    for (const model::Unit& unit : plan_.units) {
      for (const model::Scalar& one : unit.answers_for) add_owner(unit, one);
      for (const model::Scalar& one : unit.supports) {
        if (one && !diagnostics_.any_within(one.at)) named(one);
      }
    }
    for (Component& one : found_) keep_each_unit_once(one);
    std::stable_sort(found_.begin(), found_.end(),
                     [](const Component& a, const Component& b) { return a.at.begin < b.at.begin; });
    return std::move(found_);
  }

 private:
  Component* find(std::string_view id) {
    const auto at = std::find_if(found_.begin(), found_.end(), [&](const Component& one) { return one.id == id; });
    return at == found_.end() ? nullptr : &*at;
  }

  Component& named(const model::Scalar& id) {
    if (Component* known = find(id.text)) return *known;
    return found_.emplace_back(Component{id.text, {}, id.at, {}, false});
  }

  void add_area(const model::Area& area) {
    if (!area.id || find(area.id.text) != nullptr) return;
    areas_.push_back({area.id.text, area.title.text});
    Component one{area.id.text, area.title.text, area.at, {}, area.lead.refused};
    const auto lead = std::find_if(area.lead.begin(), area.lead.end(), [&](const model::Scalar& name) {
      return name && !is_group(plan_.unit_names, name);
    });
    if (lead != area.lead.end()) one.owners.push_back({plan_.unit_names.find(lead->text), &*lead});
    found_.push_back(std::move(one));
  }

  void add_owner(const model::Unit& unit, const model::Scalar& id) {
    if (!id) return;
    if (!diagnostics_.any_within(id.at)) {
      Component& one = named(id);
      if (!is_group(plan_.unit_names, unit.id)) one.owners.push_back({&unit, &id});
      return;
    }
    for (const std::string_view near : nearest_ids(id.text, areas_)) {
      if (Component* meant = find(near)) meant->unclear = true;
    }
  }

  static void keep_each_unit_once(Component& component) {
    std::vector<Owner>& owners = component.owners;
    std::stable_sort(owners.begin(), owners.end(),
                     [](const Owner& a, const Owner& b) { return a.place->at.begin < b.place->at.begin; });
    std::vector<Owner> once;
    for (const Owner& owner : owners) {
      const bool new_one =
          std::none_of(once.begin(), once.end(), [&](const Owner& one) { return one.unit == owner.unit; });
      if (new_one) once.push_back(owner);
    }
    owners = std::move(once);
  }

  const model::Plan& plan_;
  const diagnostics::Diagnostics& diagnostics_;
  std::vector<Component> found_;
  std::vector<Named> areas_;
};

}  // namespace

std::vector<Component> components(const model::Plan& plan, const diagnostics::Diagnostics& diagnostics) {
  const bool judged = std::any_of(plan.units.begin(), plan.units.end(),
                                  [](const model::Unit& unit) { return !unit.answers_for.empty(); });
  if (!judged || plan.units.refused) return {};
  return Collector(plan, diagnostics).collect();
}

}  // namespace cchc::rules
