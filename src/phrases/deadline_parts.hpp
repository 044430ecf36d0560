#pragma once

#include <optional>
#include <vector>

#include "cchc/phrases/deadline.hpp"
#include "phrases/time_list.hpp"

namespace cchc::phrases {

/// The deadline that a list of times makes in a plan of `years`.
Reading<Deadline> resolve(const TimeList& list, Years years);

/// Reads "định kỳ hàng quý, 6 tháng, năm hoặc đột xuất"; empty where the phrase is something else.
std::vector<Every> recurrence(Tokens tokens);

/// Reads "trước ngày 20 hàng tháng": one occurrence in each month or quarter of `years`.
std::optional<Reading<Deadline>> repeated_day(Tokens tokens, Years years);

/// True for "Theo …", "Sau khi …" and the like at the front.
bool waits_for_event(Tokens tokens);

}  // namespace cchc::phrases
