#pragma once

#include <string_view>
#include <vector>

#include "cchc/model/plan.hpp"

namespace cchc::rules {

/// The ids that results may be reported for: those of indicators and tasks.
std::vector<std::string_view> result_ids(const model::Plan& plan);

/// The candidate that a mistyped id most likely means; empty where none is near.
std::string_view nearest_id(std::string_view typed, const std::vector<std::string_view>& candidates);

}  // namespace cchc::rules
