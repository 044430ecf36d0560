#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cchc/model/plan.hpp"
#include "changes/row.hpp"

namespace cchc::changes {

/// Gathers the facts of one row; what is absent adds none.
class Facts {
 public:
  Facts(const model::Plan& plan, const CommonUnits& units) : plan_(plan), units_(units) {}

  void text(std::string_view field, const model::Scalar& words);
  void texts(std::string_view field, const model::OneOrMany<model::Scalar>& words);
  void number(std::string_view field, const model::Phrase<phrases::DocumentNumber>& number);
  void date(std::string_view field, const model::Phrase<calendar::Date>& date);
  void years(std::string_view field, const model::Phrase<phrases::Years>& years);
  void flag(std::string_view field, const model::Phrase<bool>& flag);
  void count(std::string_view field, const model::Phrase<unsigned>& count);
  void deadline(std::string_view field, const model::Phrase<phrases::Deadline>& deadline);
  void due_rule(std::string_view field, const model::Phrase<calendar::DueRule>& rule);
  void window(std::string_view field, calendar::Window window);
  /// The order counts: the first leads.
  void leads(std::string_view field, const model::OneOrMany<model::Scalar>& units);
  void unit(std::string_view field, const model::Scalar& unit);
  /// The name of a unit itself: another spelling is the same name.
  void unit_name(std::string_view field, const model::Scalar& name);
  void partners(const model::OneOrMany<model::Partner>& partners);
  /// All that says what an indicator aims at.
  void aim(const model::Aim& aim);
  /// A choice among words; its symbol is its meaning.
  void word(std::string_view field, const model::Scalar& words, std::string_view symbol);

  std::vector<Fact> take() { return std::move(facts_); }

 private:
  void add(std::string_view field, std::string words, std::string meaning);
  Words unit_words(std::string_view typed) const;
  std::string unit_meaning(std::string_view typed) const;

  const model::Plan& plan_;
  const CommonUnits& units_;
  std::vector<Fact> facts_;
};

/// `parts` with `between` between them.
std::string joined(const std::vector<std::string>& parts, std::string_view between);

}  // namespace cchc::changes
