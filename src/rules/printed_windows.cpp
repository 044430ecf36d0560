#include "rules/printed_windows.hpp"

#include "cchc/schedule/windows.hpp"

namespace cchc::rules {

std::optional<calendar::Window> ruled_otherwise(const model::Stream& stream, const model::PrintedWindow& printed) {
  const auto rule = schedule::closing_rule(stream);
  const bool two_rules = stream.closes_before_day.words && stream.regime.words;
  if (!rule || two_rules || !printed.period || !printed.window) return std::nullopt;
  if (printed.window->last < printed.window->first) return std::nullopt;
  const calendar::Window ruled = calendar::window_of(*printed.period, *rule);
  if (ruled == *printed.window) return std::nullopt;
  return ruled;
}

bool forgets_leap_day(calendar::Window printed, calendar::Window ruled) {
  return printed.first == ruled.first && ruled.last.month() == 2 && ruled.last.day() == 29 &&
         printed.last == ruled.last - 1;
}

}  // namespace cchc::rules
