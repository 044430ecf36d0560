#include "changes/facts.hpp"

#include <algorithm>
#include <utility>

#include "cchc/phrases/due_rule.hpp"
#include "cchc/text/fold.hpp"

namespace cchc::changes {

namespace {

using model::OneOrMany;
using model::Phrase;
using model::Scalar;

std::string typed(const Scalar& words) { return std::string(text::trim(words.text)); }

/// What a phrase means, else, where it could not be read, its words.
template <class Value>
std::string meaning_of(const Phrase<Value>& phrase, std::string read) {
  return phrase ? std::move(read) : text::fold(phrase.words.text);
}

/// A bare figure asks what `≥` asks; only 0 means 0.
std::string asked_for(const phrases::Target& target) {
  if (target.op != phrases::Operator::equal || target.value.zero()) return print(target);
  phrases::Target at_least = target;
  at_least.op = phrases::Operator::at_least;
  return print(at_least);
}

/// The last day that a deadline allows, in days since 1970.
std::optional<int> last_day(const Phrase<phrases::Deadline>& deadline) {
  if (!deadline) return std::nullopt;
  const phrases::Deadline& last = deadline->occurrences.empty() ? *deadline : deadline->occurrences.back();
  if (!last.last) return std::nullopt;
  return *last.last - calendar::Date();
}

}  // namespace

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string whole;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!whole.empty()) whole += between;
    whole += part;
  }
  return whole;
}

void Facts::add(std::string_view field, std::string words, std::string meaning) {
  if (words.empty()) return;
  facts_.push_back({field, {words, words}, std::move(meaning)});
}

void Facts::text(std::string_view field, const Scalar& words) { add(field, typed(words), text::fold(words.text)); }

void Facts::texts(std::string_view field, const OneOrMany<Scalar>& words) {
  std::vector<std::string> shown;
  std::vector<std::string> folded;
  for (const Scalar& one : words) {
    shown.push_back(typed(one));
    folded.push_back(text::fold(one.text));
  }
  std::sort(folded.begin(), folded.end());
  add(field, joined(shown, "; "), joined(folded, "; "));
}

void Facts::number(std::string_view field, const Phrase<phrases::DocumentNumber>& number) {
  add(field, typed(number.words), meaning_of(number, number ? print(*number) : std::string()));
}

void Facts::date(std::string_view field, const Phrase<calendar::Date>& date) {
  add(field, typed(date.words), meaning_of(date, date ? calendar::iso(*date) : std::string()));
  if (date && !facts_.empty()) facts_.back().day = *date - calendar::Date();
}

void Facts::years(std::string_view field, const Phrase<phrases::Years>& years) {
  add(field, typed(years.words),
      meaning_of(years, years ? std::to_string(years->first) + "-" + std::to_string(years->last) : std::string()));
}

void Facts::flag(std::string_view field, const Phrase<bool>& flag) {
  add(field, typed(flag.words), meaning_of(flag, flag && *flag ? "true" : "false"));
}

void Facts::count(std::string_view field, const Phrase<unsigned>& count) {
  add(field, typed(count.words), meaning_of(count, count ? std::to_string(*count) : std::string()));
}

void Facts::deadline(std::string_view field, const Phrase<phrases::Deadline>& deadline) {
  const std::size_t before = facts_.size();
  add(field, typed(deadline.words), meaning_of(deadline, deadline ? print(*deadline) : std::string()));
  if (facts_.size() > before) facts_.back().day = last_day(deadline);
}

void Facts::due_rule(std::string_view field, const Phrase<calendar::DueRule>& rule) {
  const std::size_t before = facts_.size();
  add(field, typed(rule.words), meaning_of(rule, rule ? phrases::print(*rule) : std::string()));
  if (facts_.size() == before || !rule || rule->kind != calendar::DueKind::day_of_last_month) return;
  facts_.back().day = static_cast<int>(rule->day) - (rule->before ? 1 : 0);
}

void Facts::window(std::string_view field, calendar::Window window) {
  const std::string words = calendar::official(window.first) + " - " + calendar::official(window.last);
  add(field, words, words);
  facts_.back().day = window.last - calendar::Date();
}

void Facts::word(std::string_view field, const Scalar& words, std::string_view symbol) {
  add(field, typed(words), std::string(symbol));
}

Words Facts::unit_words(std::string_view name) const {
  const model::Unit* unit = plan_.unit_names.find(name);
  if (unit == nullptr) return {std::string(name), std::string(name)};
  return {std::string(unit->id.text), std::string(unit->name ? unit->name.text : unit->id.text)};
}

std::string Facts::unit_meaning(std::string_view name) const {
  const Words words = unit_words(name);
  const auto common = units_.find(words.plain);
  return common == units_.end() ? model::fold_unit(words.shown) : std::string(common->second);
}

void Facts::unit(std::string_view field, const Scalar& unit) {
  if (!unit) return;
  facts_.push_back({field, unit_words(unit.text), unit_meaning(unit.text)});
}

void Facts::unit_name(std::string_view field, const Scalar& name) {
  add(field, typed(name), model::fold_unit(name.text));
}

void Facts::leads(std::string_view field, const OneOrMany<Scalar>& units) {
  Fact fact{field, {}, {}};
  for (const Scalar& one : units) {
    const Words words = unit_words(one.text);
    fact.words.plain = joined({fact.words.plain, words.plain}, ", ");
    fact.words.shown = joined({fact.words.shown, words.shown}, "; ");
    fact.meaning = joined({fact.meaning, unit_meaning(one.text)}, "; ");
  }
  if (!fact.meaning.empty()) facts_.push_back(std::move(fact));
}

void Facts::partners(const OneOrMany<model::Partner>& partners) {
  Fact fact{"partners", {}, {}};
  std::vector<std::string> meanings;
  for (const model::Partner& one : partners) {
    const Words words = unit_words(one.unit.text);
    const std::string role = *one.role ? " (" + typed(*one.role) + ")" : std::string();
    fact.words.plain = joined({fact.words.plain, words.plain}, ", ");
    fact.words.shown = joined({fact.words.shown, words.shown + role}, "; ");
    meanings.push_back(unit_meaning(one.unit.text) + text::fold(role));
  }
  std::sort(meanings.begin(), meanings.end());
  fact.meaning = joined(meanings, "; ");
  if (!fact.meaning.empty()) facts_.push_back(std::move(fact));
}

void Facts::aim(const model::Aim& aim) {
  const std::size_t before = facts_.size();
  std::vector<std::string> words{typed(aim.target.words)};
  std::vector<std::string> meanings{meaning_of(aim.target, aim.target ? asked_for(*aim.target) : std::string())};
  const phrases::Target* last = aim.target ? &*aim.target : nullptr;
  for (const model::MilestoneEntry& one : aim.terms->milestones) {
    words.push_back(typed(one.id) + ": " + typed(one.target.words));
    meanings.push_back(typed(one.id) + ": " +
                       meaning_of(one.target, one.target ? asked_for(*one.target) : std::string()));
    if (one.target) last = &*one.target;
  }
  words.push_back(typed(aim.terms->step.words));
  meanings.push_back(meaning_of(aim.terms->step, aim.terms->step ? print(*aim.terms->step) : std::string()));
  add("target", joined(words, "; "), joined(meanings, "; "));
  if (facts_.size() > before) facts_.back().target = last;
  if (aim.measure) {
    add("measure", joined({typed(aim.measure->done), typed(aim.measure->of)}, " / "),
        text::fold(aim.measure->done.text) + " / " + text::fold(aim.measure->of.text));
  }
  text("except", aim.terms->except);
  flag("if_any", aim.terms->if_any);
  text("within", aim.terms->within);
  flag("subset", aim.terms->subset);
  text("of", aim.terms->of);
  text("every", aim.terms->every);
  text("same_as", aim.terms->same_as);
  text("where", aim.terms->where);
  text("note", aim.terms->note);
}

}  // namespace cchc::changes
