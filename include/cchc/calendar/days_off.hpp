#pragma once

#include <map>
#include <optional>
#include <string>

#include "cchc/calendar/date.hpp"
#include "cchc/text/language.hpp"

namespace cchc::calendar {

/// The days on which offices do not work: Saturdays, Sundays, public holidays with their make-up and swapped days
/// (`src/data/`), and what was added. Reading it from several threads at once is safe.
class DaysOff {
 public:
  bool contains(Date day) const;

  /// `day` is off. What was said first of a day stands.
  void add(Date day, std::string why = {});
  /// `day` is worked, whatever its weekday.
  void add_working(Date day, std::string why = {});

  /// Why `day` is off; nothing where it is worked. The words live as long as this object.
  std::optional<text::Bilingual> why(Date day) const;

  /// What is uncertain about `year`: its official days off do not ship with the program, so they follow the rule.
  /// Nothing where they ship, or where a day of that year was added.
  std::optional<text::Bilingual> note(int year) const;

 private:
  struct Added {
    bool working = false;
    std::string why;
  };
  std::map<Date, Added> added_;
};

/// The last working day after `after` and on or before `until`, if there is one.
std::optional<Date> last_working_day(Date after, Date until, const DaysOff& days_off);

/// The `count`-th working day after `day`; `count` from 1.
Date working_day_after(Date day, unsigned count, const DaysOff& days_off);

}  // namespace cchc::calendar
