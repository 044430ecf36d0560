#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "phrases/pattern.hpp"

namespace cchc::phrases {

/// What a run of words in a target phrase says.
enum class Meaning {
  words,       ///< nothing that bears on the target
  separator,   ///< ends a clause
  refused,     ///< a figure or sign that no form explains
  name,        ///< a number that names a thing
  attribute,   ///< a number that describes the thing measured; passed over beside a figure only
  by_year,     ///< the clause's figure holds from that year on
  in_year,     ///< the same, where another clause names another year
  aspiration,  ///< never an operator
  if_any,
  of_assigned,
  except,     ///< an exclusion behind its opening word
  exception,  ///< an exclusion with its opening word
  at_least,
  more_than,
  exceeds,  ///< `vượt N`: more than N; unclear where it is measured against what was assigned
  at_most,
  less_than,
  equal,
  zero,  ///< only at the start of a clause
  more_than_or_at_least,
  range,
  at_least_to,  ///< with a stretch, as the next three
  more_than_to,
  at_most_to,
  less_than_to,
  all_assigned,
  more_than_assigned,
  at_most_assigned,
  rank,
  rise,
  fall,
  growth,
};

/// Words that are met and what they mean; the longest row that fits counts, of equally long ones the first.
struct TargetForm {
  Pattern pattern;
  Meaning meaning;
};

/// A word with which what a row fits can begin.
struct FirstWord {
  std::string_view word;
  std::size_t row = 0;
};

/// The rows that may fit at some place of a phrase, in the order of the table.
class FormsThere {
 public:
  /// Where `word` stands.
  explicit FormsThere(std::string_view word);

  /// None behind the last.
  const TargetForm* next();

 private:
  std::span<const FirstWord> by_word_;
  std::span<const std::size_t> anywhere_;
};

/// The slots of target forms: `{f}` a figure, `{id}` a number that is no percentage, `{y}` a year and so on.
const Grammar& target_grammar();

}  // namespace cchc::phrases
