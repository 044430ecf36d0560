#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/calendar/date.hpp"
#include "cchc/phrases/reading.hpp"

namespace cchc::phrases {

enum class When {
  date,
  month,
  quarter,
  half,
  nine_months,
  year,
  years,
  before,
  by,
  ongoing,
  recurring,
  event,
  several
};

enum class Every { week, month, quarter, half, year, ad_hoc };

/// When a task is to be done (thời gian thực hiện), as tests/phrases/deadlines.txt shows.
struct Deadline {
  When when = When::date;
  std::optional<calendar::Date> first;  ///< none for before, recurring, event; by, ongoing: where a start is stated
  std::optional<calendar::Date> last;   ///< last acceptable day, inclusive; none for ongoing, recurring, event
  std::vector<Every> every;             ///< recurring only
  std::string trigger;                  ///< event only: what is waited for, as written
  std::vector<Deadline> occurrences;    ///< several only, by last day

  bool operator==(const Deadline&) const = default;
};

/// Reads symbolic (`2025-Q3`, `2025-02-12`) and Vietnamese time phrases; one without a year takes that of `years`.
Reading<Deadline> read_deadline(std::string_view phrase, Years years);

/// Symbolic form; reads back to an equal value.
std::string print(const Deadline& deadline);

/// `nine-months`, `recurring` …: the words of `explain --format json`.
std::string_view symbol(When when);
std::string_view symbol(Every every);

}  // namespace cchc::phrases
