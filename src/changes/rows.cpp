#include <algorithm>
#include <unordered_map>
#include <utility>

#include "cchc/schedule/windows.hpp"
#include "cchc/text/fold.hpp"
#include "changes/facts.hpp"
#include "changes/row.hpp"

namespace cchc::changes {

namespace {

using model::Plan;
using model::Scalar;

std::string_view symbol_of(const model::Phrase<model::State>& state) {
  if (!state) return {};
  return *state == model::State::draft ? "draft" : "signed";
}

std::string_view symbol_of(const model::Phrase<model::Shift>& shift) {
  if (!shift || *shift == model::Shift::none) return "none";
  return *shift == model::Shift::next ? "next" : "previous";
}

class Listing {
 public:
  Listing(const Plan& plan, const CommonUnits& units) : plan_(plan), units_(units) {
    for (const model::TaskRow& row : plan.outline.tasks) outlined_.emplace(row.task, &row);
  }

  std::vector<Row> rows;

  std::size_t add(Thing thing, std::string id, std::string_view title, std::size_t parent, Facts facts) {
    rows.push_back({thing, std::move(id), std::string(text::trim(title)), parent, facts.take()});
    return rows.size() - 1;
  }

  std::size_t add(Thing thing, const Scalar& id, const Scalar& title, std::size_t parent, Facts facts) {
    return add(thing, std::string(text::trim(id.text)), title.text, parent, std::move(facts));
  }

  void head() {
    Facts facts(plan_, units_);
    facts.text("title", plan_.title);
    facts.word("state", plan_.state.words, symbol_of(plan_.state));
    facts.number("number", plan_.number);
    facts.date("issued", plan_.issued);
    facts.text("issued_with", plan_.issued_with);
    facts.years("years", plan_.years);
    if (plan_.place) {
      facts.text("place", plan_.place->name);
      facts.text("level", plan_.place->level.words);
      facts.text("parent", plan_.place->parent);
    }
    add(Thing::plan, std::string(), plan_.title.text, no_row, std::move(facts));
  }

  void register_of_documents() {
    for (const model::BasisDocument& one : plan_.basis) {
      Facts facts(plan_, units_);
      facts.date("issued", one.issued);
      facts.text("issuer", one.issuer);
      facts.text("subject", one.subject);
      facts.years("years", one.years);
      const std::string id = one.number ? print(*one.number) : text::fold(one.line.text);
      add(Thing::basis, id, one.subject ? one.subject.text : one.line.text, no_row, std::move(facts));
    }
    for (const model::Annex& one : plan_.annexes) {
      Facts facts(plan_, units_);
      facts.text("file", one.file);
      add(Thing::annex, std::string(), one.title.text, no_row, std::move(facts));
    }
  }

  void units() {
    for (const model::Unit& one : plan_.units) {
      Facts facts(plan_, units_);
      facts.unit_name("name", one.name);
      facts.texts("aliases", one.aliases);
      facts.texts("answers_for", one.answers_for);
      facts.texts("supports", one.supports);
      facts.flag("group", one.group);
      facts.date("valid_from", one.valid_from);
      facts.date("valid_to", one.valid_to);
      add(Thing::unit, one.id, one.name, no_row, std::move(facts));
    }
  }

  void reporting(const calendar::DaysOff& days_off) {
    for (const model::Stream& one : plan_.reporting) stream(one);
    const bool one_year = plan_.years && plan_.years->single();
    for (const schedule::ReportWindow& one : schedule::windows_of(plan_, {}, days_off)) {
      if (!one.window) continue;
      Facts facts(plan_, units_);
      facts.window("window", *one.window);
      const std::string id = one_year ? without_year(calendar::symbol(one.period)) : calendar::symbol(one.period);
      const std::string name(one.stream->name.text);
      add(Thing::window, name.empty() ? id : name + " " + id, calendar::label(one.period), no_row, std::move(facts));
    }
  }

  void declared() {
    for (const model::Declared& one : plan_.declared) {
      Facts facts(plan_, units_);
      facts.count("areas", one.areas);
      facts.count("tasks", one.tasks);
      facts.count("indicators", one.indicators);
      add(Thing::declared, one.area, one.where, no_row, std::move(facts));
    }
  }

  void content() {
    indicators(plan_.indicators, nullptr, no_row);
    tasks(plan_.tasks, no_row);
    for (const model::Area& one : plan_.areas) area(one);
  }

  void papers() {
    for (const model::Section& one : plan_.sections) {
      Facts facts(plan_, units_);
      facts.text("body", one.body);
      add(Thing::section, std::string(), one.heading.text, no_row, std::move(facts));
    }
    for (const Scalar& one : plan_.recipients) {
      add(Thing::recipient, std::string(), one.text, no_row, Facts(plan_, units_));
    }
  }

 private:
  /// `2025-Q1` → `Q1`, `2025` → `year`: the same period of another year's plan is the same row.
  static std::string without_year(const std::string& symbol) {
    const std::size_t dash = symbol.find('-');
    return dash == std::string::npos ? "year" : symbol.substr(dash + 1);
  }

  void stream(const model::Stream& one) {
    Facts facts(plan_, units_);
    facts.count("closes_before_day", one.closes_before_day);
    facts.text("regime", one.regime.words);
    facts.word("shift", one.shift.words, symbol_of(one.shift));
    const std::size_t row = add(Thing::stream, one.name, one.name, no_row, std::move(facts));
    for (const model::ReportingStep& step : one.steps) {
      Facts of_step(plan_, units_);
      of_step.due_rule("due", step.due);
      of_step.unit("via", step.via);
      Facts way(plan_, units_);
      way.leads("from", step.from);
      way.unit("to", step.to);
      std::vector<std::string> names;
      for (const Fact& fact : way.take()) names.push_back(fact.words.shown);
      names.emplace_back(step.about ? "(" + std::string(step.about.text) + ")" : std::string());
      add(Thing::step, std::string(), joined(names, " → "), row, std::move(of_step));
    }
  }

  void directions(const model::OneOrMany<Scalar>& list, std::size_t parent) {
    for (const Scalar& one : list) add(Thing::direction, std::string(), one.text, parent, Facts(plan_, units_));
  }

  void indicators(const model::List<model::Indicator>& list, const model::OneOrMany<Scalar>* lead, std::size_t parent) {
    for (const model::Indicator& one : list) {
      Facts facts(plan_, units_);
      facts.text("title", one.title);
      facts.aim(one);
      facts.leads("lead", one.lead.written || lead == nullptr ? one.lead : *lead);
      facts.text("criterion", one.criterion);
      add(Thing::indicator, one.id, one.title, parent, std::move(facts));
    }
  }

  void task(const model::Task& one, std::size_t parent) {
    const model::TaskRow& row = *outlined_.at(&one);
    Facts facts(plan_, units_);
    facts.text("title", one.title);
    facts.aim(one);
    facts.text("output", *row.output);
    facts.leads("lead", *row.lead);
    facts.partners(*row.partners);
    facts.unit("approver", *row.approver);
    facts.deadline("due", *row.due);
    if (one.assigned_by) {
      facts.number("assigned_by", one.assigned_by->number);
      facts.deadline("assigned_by.due", one.assigned_by->due);
    }
    if (one.event) facts.date("event", one.event->happened);
    facts.text("criterion", one.criterion);
    const std::size_t at = add(Thing::task, one.id, one.title, parent, std::move(facts));
    indicators(one.indicators, row.lead, at);
    tasks(one.tasks, at);
  }

  void tasks(const model::List<model::Task>& list, std::size_t parent) {
    for (const model::Task& one : list) task(one, parent);
  }

  void group(const model::Group& one, std::size_t parent) {
    Facts facts(plan_, units_);
    facts.text("title", one.title);
    facts.text("note", one.note);
    const std::size_t at = add(Thing::group, one.id, one.title, parent, std::move(facts));
    directions(one.directions, at);
    indicators(one.indicators, nullptr, at);
    tasks(one.tasks, at);
  }

  void area(const model::Area& one) {
    Facts facts(plan_, units_);
    facts.text("title", one.title);
    facts.leads("lead", one.lead);
    facts.leads("guided_by", one.guided_by);
    facts.text("note", one.note);
    const std::size_t at = add(Thing::area, one.id, one.title, no_row, std::move(facts));
    directions(one.directions, at);
    indicators(one.indicators, nullptr, at);
    tasks(one.tasks, at);
    for (const model::Group& below : one.groups) group(below, at);
  }

  const Plan& plan_;
  const CommonUnits& units_;
  std::unordered_map<const model::Task*, const model::TaskRow*> outlined_;
};

}  // namespace

CommonUnits common_units(const Plan& before, const Plan& after) {
  CommonUnits common;
  const std::vector<std::string_view>& ids = before.unit_names.ids();
  for (const model::Unit& one : after.units) {
    if (std::find(ids.begin(), ids.end(), one.id.text) != ids.end()) {
      common.emplace(one.id.text, one.id.text);
    } else if (const model::Unit* known = before.unit_names.find(one.name.text)) {
      common.emplace(one.id.text, known->id.text);
    }
  }
  return common;
}

std::vector<Row> rows_of(const Plan& plan, const CommonUnits& units, const calendar::DaysOff& days_off) {
  Listing listing(plan, units);
  listing.head();
  listing.register_of_documents();
  listing.units();
  listing.reporting(days_off);
  listing.declared();
  listing.content();
  listing.papers();
  return std::move(listing.rows);
}

}  // namespace cchc::changes
