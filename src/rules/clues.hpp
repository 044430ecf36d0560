#pragma once

#include <string_view>

#include "cchc/model/plan.hpp"
#include "rules/openings.hpp"
#include "rules/passages.hpp"
#include "rules/sum_set.hpp"

namespace cchc::rules {

/// Finds clues in one pass over a text.
class ClueFinder {
 public:
  ClueFinder(const model::Plan& plan, const model::KnownWords& words);

  Clues in(std::string_view text) const;

 private:
  /// Those of a text with letters in two parts are what it has in one part; whatever else is odd may hide anything.
  Clues in_odd(std::string_view text) const;

  Openings::Sums names_;  ///< how terms and names of units begin
  SumSet<4096> units_;    ///< how the latter do: with each of their words behind the first
};

}  // namespace cchc::rules
