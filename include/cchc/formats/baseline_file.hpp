#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "cchc/diagnostics/baseline.hpp"

namespace cchc::formats {

/// `cchc-baseline/1`: JSON, sorted, a known finding a line, so that git compares and merges it well.
std::string print_baseline(const diagnostics::Baseline& baseline);

/// What `print_baseline` wrote; nothing where `bytes` are something else, then `line` is the line of the fault, or 0.
struct BaselineReading {
  std::optional<diagnostics::Baseline> baseline;
  std::size_t line = 0;
};

BaselineReading read_baseline(std::string_view bytes);

}  // namespace cchc::formats
