#pragma once

#include <string_view>
#include <vector>

#include "cchc/calendar/date.hpp"
#include "cchc/calendar/period.hpp"
#include "cchc/phrases/reading.hpp"
#include "cchc/workspace/error.hpp"

namespace cchc::commands {

/// The answer where neither the plan nor what was typed names a year.
Error no_year();

/// One period typed for `--period`; without a year it is that of `years`. Throws Error (wrong use).
calendar::Period typed_period(std::string_view typed, phrases::Years years);

/// The periods that `--period` means: none for an empty text, all of `years` for `all`, else the one. Throws Error
/// (wrong use).
std::vector<calendar::Period> typed_periods(std::string_view typed, phrases::Years years);

/// A day typed for `option`; throws Error (wrong use).
calendar::Date typed_date(std::string_view option, std::string_view typed);

}  // namespace cchc::commands
