#pragma once

#include <string>

#include "cchc/model/plan.hpp"
#include "reports/paper.hpp"

namespace cchc::reports {

/// What a plan says of a target besides its figure: how it is counted, what it leaves out, what it is part of.
std::string aim_remarks(const model::Aim& aim, const Paper& paper);

}  // namespace cchc::reports
