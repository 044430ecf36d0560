#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "cchc/rules/rule.hpp"
#include "rules/spelling.hpp"
#include "rules/survey.hpp"
#include "rules/unit_lists.hpp"
#include "rules/unit_spellings.hpp"

namespace cchc::rules {

namespace {

constexpr diagnostics::Message messages[] = {
    {{"đơn vị viết \"{name}\", đã khai báo là \"{right}\"",
      "the unit is written \"{name}\" and declared as \"{right}\""},
     {"sửa thành \"{right}\", hoặc thêm \"{name}\" vào `aliases` của đơn vị",
      "write \"{right}\", or add \"{name}\" to the unit's `aliases`"}},
    {{"\"{name}\" và \"{first}\" (dòng {line}) là một nơi, viết hai cách",
      "\"{name}\" and \"{first}\" (line {line}) are one body in two spellings"},
     {"giữ một cách viết ở mọi chỗ", "keep one spelling everywhere"}},
    {{"đơn vị {unit} và {first} (dòng {line}) cùng tên \"{name}\"",
      "units {unit} and {first} (line {line}) have one name, \"{name}\""},
     {"gộp thành một đơn vị, hoặc ghi tên khác nhau; đơn vị đổi theo thời gian thì ghi `valid_to`, `valid_from`",
      "make them one unit or name them apart; if one follows the other write `valid_to` and `valid_from`"}},
};

/// Characters that may mean something else to YAML or end a quoted text.
bool is_plain(std::string_view name) { return name.find_first_of("\"'\\:#[]{},&*!|>%@`\n") == std::string_view::npos; }

class Check {
 public:
  Check(const model::Plan& plan, const model::KnownWords& words, const model::Places& places,
        diagnostics::Diagnostics& diagnostics)
      : plan_(plan), words_(words), places_(places), diagnostics_(diagnostics) {}

  /// A value that names a unit, which it gives; `outside`: or a body that is not declared.
  const model::Unit* field(const model::Scalar& name, bool outside) {
    const model::Unit* unit = plan_.unit_names.find(name.text);
    for (const Misspelling& one : misspelt_field(unit, words_, name.text, outside)) report(name, one);
    return unit;
  }

  /// The second spelling of a body that is declared nowhere.
  void body(const model::Scalar& name) {
    if (!known_unit(words_, name.text).empty()) return;
    const auto [first, added] = bodies_.emplace(model::fold_unit(name.text), &name);
    if (added || spelled_alike(tidy(first->second->text), tidy(name.text))) return;
    if (!reported_.emplace(tidy(name.text), &name).second) return;
    diagnostics_.report(
        unit_spelling.info, name.at, messages[1],
        {{"name", name.text}, {"first", first->second->text}, {"line", places_.line(first->second->at)}});
  }

  void text(const model::Scalar& words) {
    if (!spellings_) spellings_.emplace(plan_, words_);
    for (const Misspelling& one : spellings_->in_text(words.text)) report(words, one);
  }

 private:
  void report(const model::Scalar& words, const Misspelling& one) {
    const std::string_view typed = words.text.substr(one.begin, one.end - one.begin);
    const source::Span at = places_.within(words, one.begin, one.end);
    diagnostics::Diagnostic& found =
        diagnostics_.report(unit_spelling.info, at, messages[0], {{"name", tidy(typed)}, {"right", one.right}});
    const bool verbatim = at.end - at.begin == typed.size() && typed.find('\n') == std::string_view::npos;
    const bool commas = typed.find(',') != std::string_view::npos;
    std::string right = one.right;
    if (commas) std::erase(right, ',');
    if (one.certain && verbatim && is_plain(right)) found.fix = {{at, one.right}};
  }

  const model::Plan& plan_;
  const model::KnownWords& words_;
  const model::Places& places_;
  diagnostics::Diagnostics& diagnostics_;
  std::optional<UnitSpellings> spellings_;  ///< learnt for the first text
  std::map<std::string, const model::Scalar*> bodies_;
  std::map<std::string, const model::Scalar*> reported_;
};

bool at_one_time(const model::Unit& a, const model::Unit& b) {
  const auto over_before = [](const model::Unit& one, const model::Unit& other) {
    return one.valid_to && other.valid_from && *one.valid_to <= *other.valid_from;
  };
  return !over_before(a, b) && !over_before(b, a);
}

/// Two declared units of one name.
void check_names(const model::Plan& plan, diagnostics::Diagnostics& diagnostics) {
  if (!plan.unit_names.shares_names()) return;
  struct Name {
    const model::Unit* unit;
    const model::Scalar* place;
  };
  std::map<std::string, Name> names;
  for (const model::Unit& unit : plan.units) {
    const auto learn = [&](const model::Scalar& name) {
      if (!name) return false;
      const auto [first, added] = names.emplace(model::fold_unit(name.text), Name{&unit, &name});
      const model::Unit& other = *first->second.unit;
      if (added || &other == &unit || !at_one_time(other, unit)) return false;
      diagnostics.report(unit_spelling.info, name.at, messages[2],
                         {{"unit", unit.id.text},
                          {"first", other.id.text},
                          {"line", plan.places.line(first->second.place->at)},
                          {"name", name.text}});
      return true;
    };
    if (learn(unit.name)) continue;
    std::any_of(unit.aliases.begin(), unit.aliases.end(), learn);
  }
}

/// The values that may name bodies outside the plan, in file order.
std::vector<const model::Scalar*> outside_bodies(const model::Plan& plan) {
  std::vector<const model::Scalar*> all;
  const auto add = [&](const model::Scalar& one) {
    if (one) all.push_back(&one);
  };
  const auto add_defaults = [&](const model::Part<model::Defaults>& defaults) {
    if (defaults) add(defaults->approver);
  };
  for (const model::Stream& stream : plan.reporting) {
    for (const model::ReportingStep& step : stream.steps) {
      add(step.to);
      add(step.via);
    }
  }
  add_defaults(plan.defaults);
  for (const model::Area& area : plan.areas) {
    add_defaults(area.defaults);
    for (const model::Group& group : area.groups) add_defaults(group.defaults);
  }
  for (const model::TaskRow& row : plan.outline.tasks) add(row.task->details->approver);
  std::stable_sort(all.begin(), all.end(),
                   [](const model::Scalar* a, const model::Scalar* b) { return a->at.begin < b->at.begin; });
  return all;
}

bool in(const std::vector<const model::Scalar*>& values, const model::Scalar& one) {
  return std::any_of(values.begin(), values.end(), [&](const model::Scalar* other) { return other->at == one.at; });
}

/// True for the names and aliases that units are declared with.
bool declares(const model::Plan& plan, const model::Scalar& one) {
  return std::any_of(plan.units.begin(), plan.units.end(), [&](const model::Unit& unit) {
    return unit.name.at == one.at || std::any_of(unit.aliases.begin(), unit.aliases.end(),
                                                 [&](const model::Scalar& alias) { return alias.at == one.at; });
  });
}

bool is_recipient(const model::Plan& plan, const model::Scalar& one) {
  return std::any_of(plan.recipients.begin(), plan.recipients.end(),
                     [&](const model::Scalar& other) { return other.at == one.at; });
}

void check_plan(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  const model::Plan& plan = view.plan;
  if (plan.units.refused) return;
  check_names(plan, diagnostics);
  Check check(plan, view.words, plan.places, diagnostics);
  for (const model::Scalar* one : view.survey.spelt_units) check.field(*one, false);
  const std::vector<const model::Scalar*> outside = outside_bodies(plan);
  for (const model::Scalar* one : outside) {
    if (check.field(*one, true) == nullptr) check.body(*one);
  }
  for (const Passage& one : view.survey.passages.prose) {
    if (one.citation || !one.clues.has(Clue::unit_name)) continue;
    const model::Scalar words = view.survey.passages.words(one);
    if (one.names_thing && !is_recipient(plan, words)) continue;
    if (!declares(plan, words) && !in(outside, words)) check.text(words);
  }
}

void check_results(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  if (view.plan.units.refused) return;
  Check check(view.plan, view.words, view.results.places, diagnostics);
  if (view.results.by) check.field(view.results.by, true);
  for (const Passage& one : view.passages.prose) {
    if (!one.names_thing && one.clues.has(Clue::unit_name)) check.text(view.passages.words(one));
  }
}

}  // namespace

const Rule unit_spelling{{"CC206",
                          "unit-spelling",
                          diagnostics::Severity::warning,
                          {"một đơn vị viết nhiều cách", "one unit in several spellings"},
                          messages},
                         check_plan,
                         check_results};

}  // namespace cchc::rules
