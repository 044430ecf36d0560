#include "cchc/phrases/target.hpp"

#include <algorithm>

#include "phrases/target_build.hpp"
#include "phrases/target_clauses.hpp"

namespace cchc::phrases {

namespace {

bool simple(Operator op) { return op <= Operator::equal; }

/// Each figure a year of its own, but for a first one that holds from the start.
bool one_by_one(const std::vector<Clause>& clauses) {
  std::vector<int> years;
  for (const Clause& clause : clauses) {
    if (!simple(clause.target.op) || clause.target.stretch || two_bounds(clause.meaning)) return false;
    if (clause.mark.year == 0 && !years.empty()) return false;
    years.push_back(clause.mark.year);
  }
  std::sort(years.begin(), years.end());
  return std::adjacent_find(years.begin(), years.end()) == years.end();
}

bool are_milestones(const std::vector<Clause>& clauses) {
  const bool firm = std::any_of(clauses.begin(), clauses.end(), [](const Clause& clause) { return clause.mark.firm; });
  const bool years =
      std::count_if(clauses.begin(), clauses.end(), [](const Clause& clause) { return clause.mark.year != 0; }) > 1;
  return (firm || years) && one_by_one(clauses);
}

Target milestones(const std::vector<Clause>& clauses) {
  Target target;
  target.op = Operator::milestones;
  for (const Clause& clause : clauses) {
    target.aspiration = target.aspiration || clause.target.aspiration;
    target.steps.push_back({clause.mark.year, clause.target.op, clause.target.value, clause.target.unit});
  }
  std::sort(target.steps.begin(), target.steps.end(),
            [](const Milestone& a, const Milestone& b) { return a.by < b.by; });
  return target;
}

Target with_marks(Target target, const Target& marks) {
  target.if_any = marks.if_any;
  target.of_assigned = marks.of_assigned;
  target.except = marks.except;
  return target;
}

/// What one clause may mean, most literal first.
std::vector<Target> readings(const Clause& clause, const Target& marks) {
  const Target literal = with_marks(clause.target, marks);
  Target other = literal;
  other.op = Operator::at_least;
  if (two_bounds(clause.meaning)) return {literal, other};
  const Decimal hundred(100);
  const bool overshoot = clause.meaning == Meaning::exceeds && literal.of_assigned && literal.value < hundred;
  if (!overshoot) return {literal};
  other.value = hundred + literal.value;
  return {literal, other};
}

Reading<Target> choose(const Clauses& read) {
  if (are_milestones(read.clauses)) return with_marks(milestones(read.clauses), read.marks);
  std::vector<Target> targets;
  for (const Clause& clause : read.clauses) {
    for (Target& target : readings(clause, read.marks)) {
      if (std::find(targets.begin(), targets.end(), target) == targets.end()) targets.push_back(std::move(target));
    }
  }
  if (targets.size() == 1) return std::move(targets.front());
  ReadingError error{Refusal::ambiguous, {}};
  for (const Target& target : targets) error.readings.push_back(print(target));
  return error;
}

}  // namespace

Reading<Target> read_target(std::string_view phrase) {
  const Phrase words(phrase, Numbers::decimal);
  if (words.tokens().empty()) return Refusal::empty;
  if (words.too_long()) return Refusal::not_understood;
  const Clauses read = split_target(scan_target(words.tokens()));
  if (read.refused || (read.clauses.empty() && read.figure)) return Refusal::not_understood;
  if (read.clauses.empty()) return Refusal::no_figure;
  return choose(read);
}

std::vector<std::string_view> ambiguous_numbers(std::string_view phrase) {
  const Phrase words(phrase, Numbers::decimal);
  std::vector<std::string_view> numbers;
  for (const Found& found : scan_target(words.tokens())) {
    if (!is_reading(found.meaning)) continue;
    for (const Token& token : found.tokens) {
      if (token.number && token.number->ambiguous) numbers.push_back(token.written);
    }
  }
  return numbers;
}

}  // namespace cchc::phrases
