#pragma once

#include <optional>
#include <vector>

#include "cchc/model/plan.hpp"

namespace cchc::rules {

using TypedDue = model::Phrase<phrases::Deadline>;

/// The deadlines that tasks have, each once as it is typed: one in `defaults` is not repeated for those who take it
/// over.
std::vector<const TypedDue*> typed_dues(const model::Plan& plan);

/// What has a last day: the deadline itself, or those of its several occurrences that do.
std::vector<const phrases::Deadline*> dated(const phrases::Deadline& due);

/// True where no day of it lies in `years`; of a term of years any part will do, of all else its last day must.
bool outside(const phrases::Deadline& due, phrases::Years years);

/// The day on which the plan was issued: its own, else that of the decision that promulgates it.
std::optional<calendar::Date> issue_day(const model::Plan& plan);

}  // namespace cchc::rules
