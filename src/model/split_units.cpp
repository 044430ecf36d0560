#include "model/split_units.hpp"

#include <string>

#include "cchc/yaml/split_text.hpp"

namespace cchc::model {

namespace {

Scalar& name_in(Scalar& item) { return item; }
Scalar& name_in(Partner& item) { return item.unit; }

class Mender {
 public:
  Mender(const UnitNames& names, const source::Source& source, const yaml::Tree& tree,
         diagnostics::Diagnostics& diagnostics)
      : names_(names), source_(source), tree_(tree), diagnostics_(diagnostics) {}

  template <class Item>
  void list(OneOrMany<Item>& items) {
    for (std::size_t first = 0; first + 1 < items.size(); ++first) mend_from(items, first);
  }

  void tasks(List<Task>& all) {
    for (Task& one : all) {
      list(one.lead);
      list(one.partners);
      if (TaskDetails* const details = one.details.present()) tasks(details->tasks);
    }
  }

  void defaults(Part<Defaults>& part) {
    if (!part) return;
    list(part->lead);
    list(part->partners);
  }

  void area(Area& one) {
    list(one.lead);
    list(one.guided_by);
    defaults(one.defaults);
    tasks(one.tasks);
    for (Group& group : one.groups) {
      defaults(group.defaults);
      tasks(group.tasks);
    }
  }

 private:
  template <class Item>
  void mend_from(OneOrMany<Item>& items, std::size_t first) {
    Scalar& head = name_in(items[first]);
    if (!head || names_.find(head.text) != nullptr) return;
    std::string joined(head.text);
    for (std::size_t last = first + 1; last < items.size(); ++last) {
      const Scalar& tail = name_in(items[last]);
      joined += ", " + std::string(tail.text);
      const Unit* unit = names_.find(joined);
      if (unit == nullptr || !tail.written()) continue;
      yaml::report_text_split_by_comma(source_, tree_.node(head.node), tree_.node(tail.node), last - first + 1,
                                       diagnostics_);
      head.text = unit->id.text;
      head.at.end = tail.at.end;
      Item* const at = items.begin() + first;
      items.erase(at + 1, at + 1 + (last - first));
      return;
    }
  }

  const UnitNames& names_;
  const source::Source& source_;
  const yaml::Tree& tree_;
  diagnostics::Diagnostics& diagnostics_;
};

}  // namespace

void mend_split_units(Plan& plan, const source::Source& source, const yaml::Tree& tree,
                      diagnostics::Diagnostics& diagnostics) {
  Mender mender(plan.unit_names, source, tree, diagnostics);
  mender.defaults(plan.defaults);
  mender.tasks(plan.tasks);
  for (Area& area : plan.areas) mender.area(area);
  for (Stream& stream : plan.reporting) {
    for (ReportingStep& step : stream.steps) mender.list(step.from);
  }
}

}  // namespace cchc::model
