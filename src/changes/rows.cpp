#include <algorithm>
#include <utility>

#include "cchc/schedule/windows.hpp"
#include "cchc/text/fold.hpp"
#include "changes/facts.hpp"
#include "changes/row.hpp"
#include "changes/row_list.hpp"

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

/// What stands around the areas: the head, the registers, reporting, what is declared, sections and recipients.
class Frame {
 public:
  explicit Frame(RowList& list) : list_(list), plan_(list.plan()) {}

  void head() {
    Facts facts = list_.facts();
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
    list_.add(Thing::plan, std::string(), plan_.title.text, no_row, std::move(facts));
  }

  void register_of_documents() {
    for (const model::BasisDocument& one : plan_.basis) {
      Facts facts = list_.facts();
      facts.date("issued", one.issued);
      facts.text("issuer", one.issuer);
      facts.text("subject", one.subject);
      facts.years("years", one.years);
      const std::string id = one.number ? print(*one.number) : text::fold(one.line.text);
      list_.add(Thing::basis, id, one.subject ? one.subject.text : one.line.text, no_row, std::move(facts));
    }
    for (const model::Annex& one : plan_.annexes) {
      Facts facts = list_.facts();
      facts.text("file", one.file);
      list_.add(Thing::annex, std::string(), one.title.text, no_row, std::move(facts));
    }
  }

  void units() {
    for (const model::Unit& one : plan_.units) {
      Facts facts = list_.facts();
      facts.unit_name("name", one.name);
      facts.texts("aliases", one.aliases);
      facts.texts("answers_for", one.answers_for);
      facts.texts("supports", one.supports);
      facts.flag("group", one.group);
      facts.date("valid_from", one.valid_from);
      facts.date("valid_to", one.valid_to);
      list_.add(Thing::unit, one.id, one.name, no_row, std::move(facts));
    }
  }

  void reporting(const calendar::DaysOff& days_off) {
    for (const model::Stream& one : plan_.reporting) stream(one);
    const bool one_year = plan_.years && plan_.years->single();
    for (const schedule::ReportWindow& one : schedule::windows_of(plan_, {}, days_off)) {
      if (!one.window) continue;
      Facts facts = list_.facts();
      facts.window("window", *one.window);
      const std::string id = one_year ? without_year(calendar::symbol(one.period)) : calendar::symbol(one.period);
      const std::string name(one.stream->name.text);
      list_.add(Thing::window, name.empty() ? id : name + " " + id, calendar::label(one.period), no_row,
                std::move(facts));
    }
  }

  void declared() {
    for (const model::Declared& one : plan_.declared) {
      Facts facts = list_.facts();
      facts.count("areas", one.areas);
      facts.count("tasks", one.tasks);
      facts.count("indicators", one.indicators);
      list_.add(Thing::declared, one.area, one.where, no_row, std::move(facts));
    }
  }

  void papers() {
    for (const model::Section& one : plan_.sections) {
      Facts facts = list_.facts();
      facts.text("body", one.body);
      list_.add(Thing::section, std::string(), one.heading.text, no_row, std::move(facts));
    }
    for (const Scalar& one : plan_.recipients) {
      list_.add(Thing::recipient, std::string(), one.text, no_row, list_.facts());
    }
  }

 private:
  /// `2025-Q1` → `Q1`, `2025` → `year`: the same period of another year's plan is the same row.
  static std::string without_year(const std::string& symbol) {
    const std::size_t dash = symbol.find('-');
    return dash == std::string::npos ? "year" : symbol.substr(dash + 1);
  }

  void stream(const model::Stream& one) {
    Facts facts = list_.facts();
    facts.count("closes_before_day", one.closes_before_day);
    facts.text("regime", one.regime.words);
    facts.word("shift", one.shift.words, symbol_of(one.shift));
    const std::size_t row = list_.add(Thing::stream, one.name, one.name, no_row, std::move(facts));
    for (const model::ReportingStep& step : one.steps) {
      Facts of_step = list_.facts();
      of_step.due_rule("due", step.due);
      of_step.unit("via", step.via);
      Facts way = list_.facts();
      way.leads("from", step.from);
      way.unit("to", step.to);
      std::vector<std::string> names;
      for (const Fact& fact : way.take()) names.push_back(fact.words.shown);
      names.emplace_back(step.about ? "(" + std::string(step.about.text) + ")" : std::string());
      list_.add(Thing::step, std::string(), joined(names, " → "), row, std::move(of_step));
    }
  }

  RowList& list_;
  const Plan& plan_;
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
  RowList list(plan, units);
  Frame frame(list);
  frame.head();
  frame.register_of_documents();
  frame.units();
  frame.reporting(days_off);
  frame.declared();
  add_content(list);
  frame.papers();
  return list.take();
}

}  // namespace cchc::changes
