#pragma once

#include <cstddef>
#include <vector>

#include "changes/row.hpp"

namespace cchc::changes {

/// For each row of `after` the row of `before` that it was, or `no_row`; no row of `before` is given twice.
std::vector<std::size_t> match(const std::vector<Row>& before, const std::vector<Row>& after);

}  // namespace cchc::changes
