#pragma once

#include <vector>

#include "cchc/calendar/date.hpp"
#include "cchc/text/language.hpp"

namespace cchc::calendar {

/// A day of which more is known than its weekday: a holiday, a make-up day, either side of a swap.
struct SpecialDay {
  Date day;
  bool working = false;
  text::Bilingual why;  ///< static text
};

/// Those of one year, in order, each day once; the law in force on the day, and the government's choices where the
/// shipped tables have them.
std::vector<SpecialDay> special_days(int year);

/// The shipped tables hold what the government chose for `year`.
bool choices_known(int year);

/// The shipped tables hold a law on public holidays for `year`.
bool law_known(int year);

}  // namespace cchc::calendar
