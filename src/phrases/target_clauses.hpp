#pragma once

#include <string>
#include <vector>

#include "cchc/phrases/target.hpp"
#include "phrases/target_scan.hpp"

namespace cchc::phrases {

/// The year that a clause names: "đến năm 2025" is firm, "năm 2025" counts beside another year only.
struct YearMark {
  int year = 0;
  bool firm = false;
};

/// One figure of a target phrase and the year of its clause.
struct Clause {
  Target target;
  Meaning meaning = Meaning::equal;
  YearMark mark;
};

/// A target phrase as its figures and the marks that hold for all of them.
struct Clauses {
  std::vector<Clause> clauses;
  Target marks;          ///< if_any, of_assigned and except only
  bool refused = false;  ///< something in it has not been understood
  bool figure = false;   ///< a number stands in it that is no name
};

Clauses split_target(const std::vector<Found>& found);

}  // namespace cchc::phrases
