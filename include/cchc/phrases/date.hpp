#pragma once

#include <string_view>

#include "cchc/calendar/date.hpp"
#include "cchc/phrases/reading.hpp"

namespace cchc::phrases {

/// Reads `12/02/2025`, `12/2/2025`, `2025-02-12`, `15 tháng 7 năm 2021`, `ngày 02/9/2021`: day first, always.
/// A date with a blank (`…/12/2025`, `ngày … tháng …`, `/12/2025`) is `empty`.
Reading<calendar::Date> read_date(std::string_view phrase);

}  // namespace cchc::phrases
