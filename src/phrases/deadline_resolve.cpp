#include <algorithm>

#include "phrases/deadline_parts.hpp"

namespace cchc::phrases {

namespace {

using calendar::Window;

Deadline several(std::vector<Deadline> occurrences) {
  std::stable_sort(occurrences.begin(), occurrences.end(),
                   [](const Deadline& a, const Deadline& b) { return *a.last < *b.last; });
  occurrences.erase(std::unique(occurrences.begin(), occurrences.end()), occurrences.end());
  if (occurrences.size() == 1) return occurrences.front();
  Deadline deadline;
  deadline.when = When::several;
  deadline.occurrences = std::move(occurrences);
  return deadline;
}

Reading<Deadline> span(const Moment& from, const Moment& to, Window first, Window last) {
  if (last.last < first.first) return Refusal::not_understood;
  const bool years = from.when == When::year && to.when == When::year;
  Deadline deadline;
  deadline.when = years ? When::years : When::by;
  deadline.first = first.first;
  deadline.last = last.last;
  return deadline;
}

Reading<Deadline> bounded(Bound bound, When when, Window days) {
  Deadline deadline;
  switch (bound) {
    case Bound::within: deadline = {when, days.first, days.last, {}, {}, {}}; break;
    case Bound::before: deadline = {When::before, {}, days.first - 1, {}, {}, {}}; break;
    case Bound::by: deadline = {When::by, {}, days.last, {}, {}, {}}; break;
    case Bound::from: deadline = {When::ongoing, days.first, {}, {}, {}, {}}; break;
  }
  return deadline;
}

/// `item` with `year` wherever none is named.
Reading<Deadline> in_year(TimeItem item, int year) {
  if (item.last && item.last->year == 0) item.last->year = year;
  if (item.first.year == 0) item.first.year = item.last ? item.last->year : year;
  const auto first = days_of(item.first);
  if (!first) return first.error();
  if (!item.last) return bounded(item.bound, item.first.when, *first);
  const auto last = days_of(*item.last);
  if (!last) return last.error();
  return span(item.first, *item.last, *first, *last);
}

int year_named(const TimeItem& item) { return item.first.year == 0 && item.last ? item.last->year : item.first.year; }

bool names_year(const TimeItem& item) { return item.last ? item.last->year != 0 : item.first.year != 0; }

/// Gives a time without a year that of the time behind it ("Quý I và Quý III/2026"); false where it would then come
/// after that one ("tháng 12 và tháng 01/2026").
bool pass_years_back(std::vector<TimeItem>& items) {
  for (std::size_t at = items.size(); at-- > 1;) {
    const int year = year_named(items[at]);
    if (year == 0 || names_year(items[at - 1])) continue;
    (items[at - 1].last ? *items[at - 1].last : items[at - 1].first).year = year;
    const auto before = in_year(items[at - 1], year);
    const auto behind = in_year(items[at], year);
    if (before && behind && before->last && behind->last && *before->last > *behind->last) return false;
  }
  return true;
}

ReadingError ambiguous(const std::vector<Deadline>& deadlines) {
  ReadingError error{Refusal::ambiguous, {}};
  for (const Deadline& deadline : deadlines) error.readings.push_back(print(deadline));
  return error;
}

}  // namespace

Reading<Deadline> resolve(const TimeList& list, Years years) {
  std::vector<TimeItem> items = list.items;
  if (!pass_years_back(items)) return Refusal::not_understood;
  std::vector<Deadline> deadlines;
  for (const TimeItem& item : items) {
    const bool dated = names_year(item);
    if (dated && list.yearly) return Refusal::not_understood;
    if (!dated && !list.yearly && !years.single()) return Refusal::year_missing;
    const int last = dated ? years.first : years.last;
    for (int year = years.first; year <= last; ++year) {
      const auto deadline = in_year(item, year);
      if (!deadline) return deadline.error();
      deadlines.push_back(*deadline);
    }
  }
  if (deadlines.size() == 1) return deadlines.front();
  const bool all_end = std::all_of(deadlines.begin(), deadlines.end(),
                                   [](const Deadline& deadline) { return deadline.last.has_value(); });
  if (!all_end) return Refusal::not_understood;
  if (list.alternatives) return ambiguous(deadlines);
  return several(std::move(deadlines));
}

}  // namespace cchc::phrases
