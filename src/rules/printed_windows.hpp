#pragma once

#include <optional>

#include "cchc/model/plan.hpp"

namespace cchc::rules {

/// What the stream's rule gives where the printed window says otherwise; none where they agree, where there is no rule
/// or no reading, and where the window ends before it begins (inverted-range).
std::optional<calendar::Window> ruled_otherwise(const model::Stream& stream, const model::PrintedWindow& printed);

/// True where `printed` closes on 28/02 and the rule, in a leap year, on 29/02, and nothing else differs.
bool forgets_leap_day(calendar::Window printed, calendar::Window ruled);

}  // namespace cchc::rules
