#include <unordered_map>
#include <utility>

#include "changes/row_list.hpp"

namespace cchc::changes {

namespace {

using model::Scalar;

class Content {
 public:
  explicit Content(RowList& list) : list_(list) {
    for (const model::TaskRow& row : list.plan().outline.tasks) outlined_.emplace(row.task, &row);
  }

  void add() {
    const model::Plan& plan = list_.plan();
    indicators(plan.indicators, nullptr, no_row);
    tasks(plan.tasks, no_row);
    for (const model::Area& one : plan.areas) area(one);
  }

 private:
  void directions(const model::OneOrMany<Scalar>& list, std::size_t parent) {
    for (const Scalar& one : list) list_.add(Thing::direction, std::string(), one.text, parent, list_.facts());
  }

  void indicators(const model::List<model::Indicator>& list, const model::OneOrMany<Scalar>* lead, std::size_t parent) {
    for (const model::Indicator& one : list) {
      Facts facts = list_.facts();
      facts.text("title", one.title);
      facts.aim(one);
      facts.leads("lead", one.lead.written || lead == nullptr ? one.lead : *lead);
      facts.text("criterion", one.criterion);
      list_.add(Thing::indicator, one.id, one.title, parent, std::move(facts));
    }
  }

  void task(const model::Task& one, std::size_t parent) {
    const model::TaskRow& row = *outlined_.at(&one);
    Facts facts = list_.facts();
    facts.text("title", one.title);
    facts.aim(*one.aim);
    facts.text("output", row.output());
    facts.leads("lead", row.lead());
    facts.partners(row.partners());
    facts.unit("approver", row.approver());
    facts.deadline("due", row.due());
    const model::TaskDetails& own = *one.details;
    if (own.assigned_by) {
      facts.number("assigned_by", own.assigned_by->number);
      facts.deadline("assigned_by.due", own.assigned_by->due);
    }
    if (own.event) facts.date("event", own.event->happened);
    facts.text("criterion", own.criterion);
    const std::size_t at = list_.add(Thing::task, one.id, one.title, parent, std::move(facts));
    indicators(own.indicators, &row.lead(), at);
    tasks(own.tasks, at);
  }

  void tasks(const model::List<model::Task>& list, std::size_t parent) {
    for (const model::Task& one : list) task(one, parent);
  }

  void group(const model::Group& one, std::size_t parent) {
    Facts facts = list_.facts();
    facts.text("title", one.title);
    facts.text("note", one.note);
    const std::size_t at = list_.add(Thing::group, one.id, one.title, parent, std::move(facts));
    directions(one.directions, at);
    indicators(one.indicators, nullptr, at);
    tasks(one.tasks, at);
  }

  void area(const model::Area& one) {
    Facts facts = list_.facts();
    facts.text("title", one.title);
    facts.leads("lead", one.lead);
    facts.leads("guided_by", one.guided_by);
    facts.text("note", one.note);
    const std::size_t at = list_.add(Thing::area, one.id, one.title, no_row, std::move(facts));
    directions(one.directions, at);
    indicators(one.indicators, nullptr, at);
    tasks(one.tasks, at);
    for (const model::Group& below : one.groups) group(below, at);
  }

  RowList& list_;
  std::unordered_map<const model::Task*, const model::TaskRow*> outlined_;
};

}  // namespace

void add_content(RowList& list) { Content(list).add(); }

}  // namespace cchc::changes
