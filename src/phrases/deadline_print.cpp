#include <fmt/format.h>

#include "cchc/calendar/period.hpp"
#include "cchc/phrases/deadline.hpp"

namespace cchc::phrases {

namespace {

std::string period(calendar::PeriodKind kind, calendar::Date first, unsigned months) {
  return calendar::symbol(calendar::Period{kind, first.year(), (first.month() - 1) / months + 1});
}

std::string_view every_word(Every every) {
  constexpr std::string_view words[] = {"tuần", "tháng", "quý", "6 tháng", "năm", "đột xuất"};
  return words[static_cast<std::size_t>(every)];
}

std::string recurring(const Deadline& deadline) {
  std::string out = deadline.every.front() == Every::ad_hoc ? "" : "định kỳ ";
  for (std::size_t at = 0; at < deadline.every.size(); ++at) {
    if (at > 0) out += ", ";
    out += every_word(deadline.every[at]);
  }
  return out;
}

std::string by(const Deadline& deadline) {
  if (!deadline.first) return "≤ " + iso(*deadline.last);
  return iso(*deadline.first) + ".." + iso(*deadline.last);
}

std::string ongoing(const Deadline& deadline) {
  return deadline.first ? "thường xuyên từ " + iso(*deadline.first) : "thường xuyên";
}

std::string several(const Deadline& deadline) {
  std::string out;
  for (const Deadline& occurrence : deadline.occurrences) {
    if (!out.empty()) out += "; ";
    out += print(occurrence);
  }
  return out;
}

}  // namespace

std::string print(const Deadline& deadline) {
  using calendar::PeriodKind;
  switch (deadline.when) {
    case When::date: return iso(*deadline.first);
    case When::month: return period(PeriodKind::month, *deadline.first, 1);
    case When::quarter: return period(PeriodKind::quarter, *deadline.first, 3);
    case When::half: return period(PeriodKind::half, *deadline.first, 6);
    case When::nine_months: return period(PeriodKind::nine_months, *deadline.first, 12);
    case When::year: return period(PeriodKind::year, *deadline.first, 12);
    case When::years: return fmt::format("{}-{}", deadline.first->year(), deadline.last->year());
    case When::before: return "< " + iso(*deadline.last + 1);
    case When::by: return by(deadline);
    case When::ongoing: return ongoing(deadline);
    case When::recurring: return recurring(deadline);
    case When::event: return deadline.trigger;
    case When::several: return several(deadline);
  }
  return {};
}

std::string_view symbol(When when) {
  constexpr std::string_view symbols[] = {"date",   "month", "quarter", "half",      "nine-months", "year",   "years",
                                          "before", "by",    "ongoing", "recurring", "event",       "several"};
  return symbols[static_cast<std::size_t>(when)];
}

std::string_view symbol(Every every) {
  constexpr std::string_view symbols[] = {"week", "month", "quarter", "half", "year", "ad-hoc"};
  return symbols[static_cast<std::size_t>(every)];
}

}  // namespace cchc::phrases
