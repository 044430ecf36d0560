#pragma once

#include <optional>

#include "cchc/phrases/target.hpp"
#include "phrases/target_scan.hpp"

namespace cchc::phrases {

/// The target that one reading names, without the marks of its phrase; nothing where its parts do not fit together.
std::optional<Target> build_target(const Found& found);

/// True for "trên N … trở lên", which says both more than N and at least N.
bool two_bounds(Meaning meaning);

}  // namespace cchc::phrases
