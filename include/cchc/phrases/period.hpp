#pragma once

#include <string>
#include <string_view>

#include "cchc/calendar/period.hpp"
#include "cchc/calendar/window.hpp"
#include "cchc/phrases/reading.hpp"

namespace cchc::phrases {

/// Reads `2025-Q1`, `Q1`, `quý I/2025`, `2025-H1`, `6 tháng đầu năm 2025`, `2025-9M`, `2025-03`, `2025`, `year`, `năm`;
/// one without a year takes that of `years`.
Reading<calendar::Period> read_period(std::string_view phrase, Years years);

/// Reads two dates with any dash between them: `10/12/2024 - 09/3/2025`; also where the last comes before the first.
Reading<calendar::Window> read_window(std::string_view phrase);

/// `10/12/2024 - 09/3/2025`; reads back to an equal value.
std::string print(const calendar::Window& window);

/// Reads `2025`, `2021-2025` or `giai đoạn 2021 - 2025`.
Reading<Years> read_years(std::string_view phrase);

/// `2025` or `2021-2025`; reads back to an equal value.
std::string print(Years years);

}  // namespace cchc::phrases
