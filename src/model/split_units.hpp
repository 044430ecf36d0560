#pragma once

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/plan.hpp"
#include "cchc/source/source.hpp"

namespace cchc::model {

/// Where commas between brackets have cut the name of a declared unit into neighbours (`[Phòng Kinh tế, Hạ tầng và Đô
/// thị]`), reports split-text and puts the one unit in their place, so that no rule takes the pieces for units.
void mend_split_units(Plan& plan, const source::Source& source, const yaml::Tree& tree,
                      diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::model
