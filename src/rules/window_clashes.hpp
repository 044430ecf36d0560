#pragma once

#include <vector>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/plan.hpp"

namespace cchc::rules {

/// Days that two printed windows of one stream leave out, or hold wrongly, between them.
struct WindowClash {
  /// `before` and `after` are neighbours or overlap; or `before` is a longer period and `after` a part of it.
  const model::PrintedWindow* before = nullptr;
  const model::PrintedWindow* after = nullptr;
  bool nested = false;
  bool gap = false;       ///< nested: the longer period leaves out days of its part; else it reaches past it
  bool at_start = false;  ///< nested only: on the side of the first day
  calendar::Window days;
};

/// Where the printed windows of a stream without a rule do not tile: by end of period, those that begin or end in the
/// same month must share that day, neighbours must touch, parts must lie inside, others must not meet.
std::vector<WindowClash> window_clashes(const model::Stream& stream);

/// Reports the gaps, or the overlaps, of every stream as `rule`: at the later window in the file, with the first
/// message for neighbours and the second for a period and its part.
void report_clashes(const model::Plan& plan, bool gaps, const diagnostics::RuleInfo& rule,
                    diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::rules
