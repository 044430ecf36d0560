#pragma once

#include <array>
#include <cstddef>

#include "reports/standing.hpp"

namespace cchc::reports {

/// How many indicators have each verdict.
class IndicatorTally {
 public:
  void add(const IndicatorStanding& one);

  std::size_t all = 0;
  std::size_t of(schedule::IndicatorVerdict verdict) const { return counts_[static_cast<std::size_t>(verdict)]; }
  /// Met, fully or not.
  std::size_t met() const;
  /// Those that can be met or missed: without those that have no data, no figure, or for which nothing arose.
  std::size_t judged() const;

 private:
  std::array<std::size_t, 6> counts_{};
};

/// How many tasks have each verdict.
class TaskTally {
 public:
  void add(const TaskStanding& one);

  std::size_t all = 0;
  std::size_t of(schedule::TaskVerdict verdict) const { return counts_[static_cast<std::size_t>(verdict)]; }
  /// Done, late or not.
  std::size_t done() const;
  /// Those that have an end: without what is ongoing, waits or was stopped.
  std::size_t bounded() const;

 private:
  std::array<std::size_t, 8> counts_{};
};

}  // namespace cchc::reports
