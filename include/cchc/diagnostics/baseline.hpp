#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/diagnostics/finding.hpp"

namespace cchc::diagnostics {

/// A finding that is known and stays silent until somebody mends it; lines play no part in it.
struct Known {
  std::string file;  ///< from the baseline's folder, with `/`
  std::string rule;  ///< its name
  std::string place;
  std::string value;

  auto operator<=>(const Known&) const = default;
};

/// Known findings and how often each may fire.
using Baseline = std::map<Known, std::size_t>;

/// The findings of `findings` as a baseline; those of `spared` rules are left out. `place` must be filled.
Baseline baseline_of(const std::vector<Finding>& findings, const std::vector<std::string_view>& spared,
                     const FileNaming& naming);

/// Takes known findings out of `findings`, as many of a kind as `baseline` allows; returns how many.
std::size_t silence(std::vector<Finding>& findings, Baseline baseline, const FileNaming& naming);

/// `old` with what `found` has more.
Baseline merged(Baseline old, const Baseline& found);

/// How many findings `more` holds beyond `less`, among those that `judged` accepts.
std::size_t surplus(const Baseline& more, const Baseline& less, const std::function<bool(const Known&)>& judged);

}  // namespace cchc::diagnostics
