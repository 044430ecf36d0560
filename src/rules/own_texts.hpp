#pragma once

#include <optional>
#include <vector>

#include "cchc/calendar/date.hpp"
#include "cchc/model/plan.hpp"

namespace cchc::rules {

/// A text of the plan that is its own, not the register of documents nor the decision it was issued with.
struct OwnText {
  const model::Scalar* words = nullptr;
  bool names_office = false;  ///< a recipient, the way of a report, who approves, the place itself
};

/// What the plan says in its own words, the words of its deadlines included. Units that are no more (`valid_to`) are
/// left out.
std::vector<OwnText> own_texts(const model::Plan& plan);

/// The day whose names and terms are held to be right: the plan's day of issue, else the first day of its years.
std::optional<calendar::Date> judged_day(const model::Plan& plan);

}  // namespace cchc::rules
