#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "cchc/yaml/slip.hpp"
#include "yaml/proof.hpp"

namespace cchc::yaml {

using Columns = std::vector<std::size_t>;

inline void add(std::size_t column, Columns& columns) {
  if (std::find(columns.begin(), columns.end(), column) == columns.end()) columns.push_back(column);
}

/// What says that the slip happened, and what would be typed instead.
inline Slip slip(Fault fault, source::Edit edit) {
  return {{fault.rule, fault.message, fault.rule->severity, fault.span, std::move(fault.arguments), {}},
          std::move(edit)};
}

}  // namespace cchc::yaml
