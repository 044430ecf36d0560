#pragma once

#include <optional>
#include <span>
#include <vector>

#include "cchc/diagnostics/diagnostic.hpp"
#include "cchc/model/plan.hpp"

namespace cchc::rules {

using TypedDue = model::Phrase<phrases::Deadline>;

/// The deadlines that tasks have, each once as it is typed: one in `defaults` is not repeated for those who take it
/// over.
std::vector<const TypedDue*> typed_dues(const model::Plan& plan);

/// The deadline itself, or its several occurrences; some may have no last day.
std::span<const phrases::Deadline> times(const phrases::Deadline& due);

/// True where it has a last day and no day of it lies in `years`; of a term of years any part will do, of all else its
/// last day must.
bool outside(const phrases::Deadline& due, phrases::Years years);

/// The day on which the plan was issued: its own, else that of the decision that promulgates it.
std::optional<calendar::Date> issue_day(const model::Plan& plan);

/// The placeholder {last}: " (ngày cuối 31/3/2025)", or nothing where the deadline is typed as just that day.
diagnostics::Argument last_day_named(const TypedDue& due, calendar::Date last);

}  // namespace cchc::rules
