#include "rules/window_clashes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "cchc/schedule/windows.hpp"

namespace cchc::rules {

namespace {

using calendar::Date;
using calendar::Window;
using model::PrintedWindow;

/// Months since year 0: where a period begins, and where the one after it does.
int opening(const PrintedWindow& one) {
  return one.period->year * 12 + static_cast<int>(one.period->first_month()) - 1;
}
int closing(const PrintedWindow& one) { return one.period->year * 12 + static_cast<int>(one.period->last_month()); }
int length(const PrintedWindow& one) { return closing(one) - opening(one); }

/// What a window says about the day on which the month after `month` begins.
struct Side {
  const PrintedWindow* window;
  bool start;
  Date first() const { return start ? window->window->first : window->window->last + 1; }
};

WindowClash neighbours(const PrintedWindow& before, const PrintedWindow& after) {
  const Date end = before.window->last;
  const Date begin = after.window->first;
  if (begin > end) return {&before, &after, false, true, false, {end + 1, begin - 1}};
  return {&before, &after, false,
          false,   false,  {std::max(begin, before.window->first), std::min(end, after.window->last)}};
}

/// What the longer of two periods that share their first (or last) month leaves out or adds.
WindowClash shared_side(const PrintedWindow& a, const PrintedWindow& b, bool start) {
  const auto [part, whole] = std::minmax(a, b, [](const auto& x, const auto& y) { return length(x) < length(y); });
  const Window outer = *whole.window;
  const Window inner = *part.window;
  const bool gap = start ? inner.first < outer.first : outer.last < inner.last;
  const auto [low, high] = start ? std::minmax(inner.first, outer.first) : std::minmax(inner.last, outer.last);
  return {&whole, &part, true, gap, start, start ? Window{low, high - 1} : Window{low + 1, high}};
}

WindowClash clash_of(const Side& one, const Side& other) {
  if (one.start == other.start) return shared_side(*one.window, *other.window, one.start);
  return one.start ? neighbours(*other.window, *one.window) : neighbours(*one.window, *other.window);
}

/// A period that sticks out of one it is part of, or meets one it has no month in common with.
std::vector<WindowClash> misplaced(const PrintedWindow& a, const PrintedWindow& b) {
  const auto& [whole, part] = length(a) < length(b) ? std::tie(b, a) : std::tie(a, b);
  const Window outer = *whole.window;
  const Window inner = *part.window;
  if (opening(whole) <= opening(part) && closing(part) <= closing(whole)) {
    if (inner.first < outer.first) return {{&whole, &part, true, true, true, {inner.first, outer.first - 1}}};
    if (outer.last < inner.last) return {{&whole, &part, true, true, false, {outer.last + 1, inner.last}}};
    return {};
  }
  const bool apart = closing(a) <= opening(b) || closing(b) <= opening(a);
  if (!apart || inner.last < outer.first || outer.last < inner.first) return {};
  return {closing(a) <= opening(b) ? neighbours(a, b) : neighbours(b, a)};
}

std::vector<const PrintedWindow*> judged(const model::Stream& stream) {
  std::vector<const PrintedWindow*> windows;
  if (schedule::closing_rule(stream)) return windows;
  for (const PrintedWindow& one : stream.windows) {
    if (one.period && one.window && one.window->first <= one.window->last) windows.push_back(&one);
  }
  std::stable_sort(windows.begin(), windows.end(), [](const PrintedWindow* a, const PrintedWindow* b) {
    return std::tuple(closing(*a), opening(*a)) < std::tuple(closing(*b), opening(*b));
  });
  return windows;
}

std::pair<std::string, std::string> named(Window days) {
  const std::string first = calendar::official(days.first);
  const std::string last = calendar::official(days.last);
  if (first == last) return {"ngày " + first, first};
  return {"các ngày " + first + " - " + last, first + " - " + last};
}

diagnostics::Argument label(std::string_view name, const PrintedWindow& window) {
  return {name, calendar::label(*window.period), calendar::label(*window.period, text::Language::en)};
}

void report(const WindowClash& clash, const model::Plan& plan, const diagnostics::RuleInfo& rule,
            diagnostics::Diagnostics& diagnostics) {
  const auto [first, second] =
      std::minmax(*clash.before, *clash.after, [](const auto& a, const auto& b) { return a.at < b.at; });
  const auto [days_vi, days_en] = named(clash.days);
  const Window before = *clash.before->window;
  const Window after = *clash.after->window;
  const Date mended = !clash.nested ? before.last + 1 : clash.at_start ? after.first : after.last;
  diagnostics.report(
      rule, second.window.words.at, rule.messages[clash.nested ? 1 : 0],
      {label("before", *clash.before),
       label("after", *clash.after),
       {"days", days_vi, days_en},
       {"end", calendar::official(before.last)},
       {"begin", calendar::official(after.first)},
       {"mended", calendar::official(mended)},
       {"day", clash.at_start ? text::Bilingual{"ngày đầu", "first day"} : text::Bilingual{"ngày cuối", "last day"}},
       {"line", plan.places.line(first.at)}});
}

}  // namespace

std::vector<WindowClash> window_clashes(const model::Stream& stream) {
  const std::vector<const PrintedWindow*> windows = judged(stream);
  std::vector<WindowClash> clashes;
  std::set<const PrintedWindow*> clashing;
  const auto add = [&](const WindowClash& clash) {
    clashes.push_back(clash);
    clashing.insert({clash.before, clash.after});
  };
  std::map<int, std::vector<Side>> months;
  for (const PrintedWindow* window : windows) {
    for (const bool start : {true, false}) {
      std::vector<Side>& sides = months[start ? opening(*window) : closing(*window)];
      const Side side{window, start};
      const bool agreed =
          std::any_of(sides.begin(), sides.end(), [&](const Side& s) { return s.first() == side.first(); });
      if (!agreed && !sides.empty()) add(clash_of(sides.front(), side));
      sides.push_back(side);
    }
  }
  for (auto a = windows.begin(); a != windows.end(); ++a) {
    for (auto b = a + 1; b != windows.end(); ++b) {
      if (clashing.contains(*a) || clashing.contains(*b)) continue;
      for (const WindowClash& clash : misplaced(**a, **b)) add(clash);
    }
  }
  return clashes;
}

void report_clashes(const model::Plan& plan, bool gaps, const diagnostics::RuleInfo& rule,
                    diagnostics::Diagnostics& diagnostics) {
  for (const model::Stream& stream : plan.reporting) {
    for (const WindowClash& clash : window_clashes(stream)) {
      if (clash.gap == gaps) report(clash, plan, rule, diagnostics);
    }
  }
}

}  // namespace cchc::rules
