#pragma once

#include <cstddef>
#include <optional>

#include "cchc/calendar/window.hpp"
#include "cchc/phrases/deadline.hpp"
#include "phrases/pattern.hpp"

namespace cchc::phrases {

/// One time as words name it: a date, month, quarter, half, nine months, year or years.
struct Moment {
  When when = When::date;
  int year = 0;       ///< 0 where none is named
  int last_year = 0;  ///< years only
  int number = 0;     ///< of the month, quarter or half
  int day = 0;        ///< date only, with the month in `number`

  bool operator==(const Moment&) const = default;
};

struct MomentFit {
  Moment moment;
  std::size_t size = 0;  ///< tokens taken
};

/// The longest time at the front of `tokens`.
std::optional<MomentFit> moment_at(Tokens tokens);

/// As `moment_at`, behind another time whose head word it may leave out ("Quý I, III").
std::optional<MomentFit> moment_after(const Moment& before, Tokens tokens);

/// The days of `moment`, which must name its year.
Reading<calendar::Window> days_of(const Moment& moment);

/// `{d}` and `{m}` one or two digits, `{y}` a year, `{q}` a quarter, `{in-year}` a year with what joins it on.
const Grammar& time_grammar();

/// The number that a slot of the time grammar took: digits, Roman numerals to IV, or the digits of `Q3`.
int number_in(Tokens slot);

}  // namespace cchc::phrases
