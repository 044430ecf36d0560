#include "cchc/schedule/windows.hpp"

#include <algorithm>
#include <tuple>

namespace cchc::schedule {

namespace {

using calendar::Date;
using calendar::Period;
using model::ReportedPeriod;

void by_end(std::vector<Period>& periods) {
  const auto key = [](const Period& one) { return std::tuple(one.year, one.last_month(), one.first_month()); };
  std::sort(periods.begin(), periods.end(), [&](const Period& a, const Period& b) { return key(a) < key(b); });
  periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
}

std::vector<Period> dated(const model::OneOrMany<model::Phrase<ReportedPeriod>>& reported, phrases::Years years) {
  std::vector<Period> periods;
  for (const auto& one : reported) {
    if (!one) continue;
    if (!one->every_year) periods.push_back(one->period);
    for (int year = years.first; one->every_year && year <= years.last; ++year) {
      periods.push_back({one->period.kind, year, one->period.number});
    }
  }
  return periods;
}

std::optional<calendar::Window> printed(const model::Stream& stream, Period period) {
  for (const model::PrintedWindow& one : stream.windows) {
    if (!one.period || *one.period != period || !one.window) continue;
    if (one.window->first <= one.window->last) return *one.window;
  }
  return std::nullopt;
}

/// `day` itself, or the next or last working day where it is off and the plan says `shift`.
Date shifted(Date day, const model::Stream& stream, const calendar::DaysOff& days_off) {
  if (!stream.shift || *stream.shift == model::Shift::none) return day;
  const int step = *stream.shift == model::Shift::next ? 1 : -1;
  while (days_off.contains(day)) day = day + step;
  return day;
}

bool holds_for(const model::ReportingStep& step, Period period) {
  const auto names_it = [&](const model::Phrase<ReportedPeriod>& one) {
    if (!one) return false;
    const Period& named = one->period;
    return (one->every_year ? Period{named.kind, period.year, named.number} : named) == period;
  };
  return step.periods.empty() || std::any_of(step.periods.begin(), step.periods.end(), names_it);
}

StepDue due_of(const model::ReportingStep& step, const ReportWindow& at, const calendar::DaysOff& days_off) {
  StepDue due{&step, {}, {}, {}};
  if (!step.due) return due;
  const bool counts_from_closing = step.due->kind == calendar::DueKind::working_days_after_closing;
  if (counts_from_closing && !at.window) return due;
  const calendar::Window months = calendar::window_of(at.period, calendar::ClosingRule::calendar());
  due.ruled = calendar::due_day(*step.due, at.period, at.window.value_or(months), days_off);
  if (!due.ruled) return due;
  due.due = shifted(*due.ruled, *at.stream, days_off);
  constexpr int longest_break = 31;
  const Date closing = at.window ? at.window->last : *due.due - longest_break;
  due.send_by = calendar::last_working_day(closing, *due.due, days_off);
  return due;
}

}  // namespace

std::optional<calendar::ClosingRule> closing_rule(const model::Stream& stream) {
  if (stream.closes_before_day && *stream.closes_before_day >= 1 && *stream.closes_before_day <= 28) {
    return calendar::ClosingRule{*stream.closes_before_day};
  }
  if (!stream.regime) return std::nullopt;
  return *stream.regime == model::Regime::national ? calendar::ClosingRule::national()
                                                   : calendar::ClosingRule::calendar();
}

std::vector<Period> periods_of(const model::Stream& stream, phrases::Years years) {
  std::vector<Period> periods = dated(stream.periods, years);
  if (periods.empty() && !closing_rule(stream)) {
    for (const model::PrintedWindow& one : stream.windows) {
      if (one.period) periods.push_back(*one.period);
    }
  }
  if (periods.empty()) {
    for (int year = years.first; year <= years.last; ++year) {
      const auto usual = calendar::reported_periods(year);
      periods.insert(periods.end(), usual.begin(), usual.end());
    }
  }
  by_end(periods);
  return periods;
}

std::vector<ReportWindow> windows_of(const model::Plan& plan, std::span<const Period> periods,
                                     const calendar::DaysOff& days_off) {
  std::vector<ReportWindow> windows;
  for (const model::Stream& stream : plan.reporting) {
    std::vector<Period> wanted(periods.begin(), periods.end());
    if (wanted.empty() && plan.years) wanted = periods_of(stream, *plan.years);
    const auto rule = closing_rule(stream);
    windows.reserve(windows.size() + wanted.size());
    for (const Period& period : wanted) {
      ReportWindow one{&stream, period, rule ? calendar::window_of(period, *rule) : printed(stream, period), {}};
      one.steps.reserve(stream.steps.size());
      for (const model::ReportingStep& step : stream.steps) {
        if (holds_for(step, period)) one.steps.push_back(due_of(step, one, days_off));
      }
      windows.push_back(std::move(one));
    }
  }
  return windows;
}

}  // namespace cchc::schedule
