#include "reports/tally.hpp"

namespace cchc::reports {

using schedule::IndicatorVerdict;
using schedule::TaskVerdict;

void IndicatorTally::add(const IndicatorStanding& one) {
  ++all;
  if (one.verdict) ++counts_[static_cast<std::size_t>(*one.verdict)];
}

std::size_t IndicatorTally::met() const { return of(IndicatorVerdict::met) + of(IndicatorVerdict::full); }

std::size_t IndicatorTally::judged() const { return met() + of(IndicatorVerdict::not_met); }

void TaskTally::add(const TaskStanding& one) {
  ++all;
  if (one.verdict) ++counts_[static_cast<std::size_t>(*one.verdict)];
}

std::size_t TaskTally::done() const { return of(TaskVerdict::done) + of(TaskVerdict::done_late); }

std::size_t TaskTally::bounded() const {
  return done() + of(TaskVerdict::doing) + of(TaskVerdict::overdue) + of(TaskVerdict::not_due);
}

}  // namespace cchc::reports
