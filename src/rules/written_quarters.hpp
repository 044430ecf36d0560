#pragma once

#include <string_view>
#include <vector>

#include "rules/written_dates.hpp"

namespace cchc::rules {

/// The words "qúy" and "quí" (a tone on the wrong letter, another spelling) before the number of a quarter.
std::vector<WrittenDate> misspelt_quarters(std::string_view text);

}  // namespace cchc::rules
