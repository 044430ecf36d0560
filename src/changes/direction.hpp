#pragma once

#include "changes/row.hpp"

namespace cchc::changes {

/// Which way `after` goes; none where the two cannot be compared (another unit, another kind of target, words).
Direction direction(const Fact& before, const Fact& after);

}  // namespace cchc::changes
