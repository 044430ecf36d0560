#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cchc/calendar/window.hpp"
#include "cchc/model/plan.hpp"
#include "cchc/model/read.hpp"

namespace cchc::changes {

/// What a new plan starts from.
struct NewPlan {
  std::string place;  ///< "phường Mẫu"; empty: a blank to fill in
  model::Level level = model::Level::commune;
  int year = 0;
  calendar::ClosingRule closing = calendar::ClosingRule::national();
};

/// A plan with the usual areas, as text: a draft, valid but for its number and date, which are
/// blank; what is only an example says so in a comment.
std::string new_plan(const NewPlan& wanted);

/// A place in a plan that still names a year gone by.
struct Mention {
  std::size_t line = 0;  ///< from 1
  std::string words;     ///< the line, trimmed
};

/// An old plan taken over to new years, and what a person still has to look at.
struct CarriedPlan {
  std::string bytes;
  std::vector<Mention> left;  ///< every remaining mention of a year of the old plan, by line
};

/// `old` as a draft for the years that begin with `year`: its own number and date blank, title, deadlines, periods and
/// windows moved on, dates of events that happened taken out; all else, comments and layout included, as it stands.
CarriedPlan carry_over(const model::File<model::Plan>& old, int year);

}  // namespace cchc::changes
