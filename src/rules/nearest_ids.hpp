#pragma once

#include <string_view>
#include <vector>

#include "cchc/diagnostics/diagnostic.hpp"

namespace cchc::rules {

/// An id and one of the names that people may write in its place.
struct Named {
  std::string_view id;
  std::string_view name;
};

/// The ids that a mistyped one most likely means, best first: by id, else by name. Empty where none is near.
std::vector<std::string_view> nearest_ids(std::string_view typed, const std::vector<Named>& candidates);

/// The placeholder {meant}: "`vp` hay `vp-du`".
diagnostics::Argument meant(const std::vector<std::string_view>& ids);

}  // namespace cchc::rules
