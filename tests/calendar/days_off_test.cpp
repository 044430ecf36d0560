#include "cchc/calendar/days_off.hpp"

#include <array>
#include <string>

#include <doctest/doctest.h>

#include "almanac.hpp"

using namespace cchc::calendar;
using cchc::text::Bilingual;

namespace {

Date day(int year, unsigned month, unsigned number) { return *Date::of(year, month, number); }

const DaysOff days_off;

bool weekend(Date one) { return one.weekday() > 5; }

std::string written(Date one) { return std::to_string(one.day()) + "/" + std::to_string(one.month()) + " "; }

/// From Monday to Friday.
std::string off_on_weekdays(int year) {
  std::string found;
  for (Date one = day(year, 1, 1); one <= day(year, 12, 31); one = one + 1) {
    if (!weekend(one) && days_off.contains(one)) found += written(one);
  }
  return found;
}

std::string worked_on_weekends(int year) {
  std::string found;
  for (Date one = day(year, 1, 1); one <= day(year, 12, 31); one = one + 1) {
    if (weekend(one) && !days_off.contains(one)) found += written(one);
  }
  return found;
}

std::string why(Date one) {
  const auto words = days_off.why(one);
  return words ? std::string(words->vi) + " | " + std::string(words->en) : "worked";
}

}  // namespace

TEST_CASE("calendar: Saturdays and Sundays are off, and no other day of the week in a year without a law") {
  for (almanac::Day known{2004, 1, 1}; known.year < 2006; known = almanac::next(known)) {
    CHECK(days_off.contains(day(known.year, known.month, known.day)) == (almanac::weekday(known) > 5));
  }
}

TEST_CASE("calendar: the days off of 2025 and 2026 are those that were announced") {
  CHECK(off_on_weekdays(2025) == "1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9 ");
  CHECK(worked_on_weekends(2025) == "26/4 ");
  CHECK(off_on_weekdays(2026) == "1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11 ");
  CHECK(worked_on_weekends(2026) == "10/1 22/8 ");
}

TEST_CASE("calendar: the days off of 2021 to 2024 are those that were announced") {
  CHECK(off_on_weekdays(2021) == "1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9 ");
  CHECK(off_on_weekdays(2022) == "3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9 ");
  CHECK(off_on_weekdays(2023) == "2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9 ");
  CHECK(off_on_weekdays(2024) == "1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9 ");
  CHECK(worked_on_weekends(2024) == "4/5 ");
}

TEST_CASE("calendar: a year without data follows the law of its time") {
  CHECK(off_on_weekdays(2020) == "1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9 ");
  CHECK(off_on_weekdays(2016) == "1/1 8/2 9/2 10/2 11/2 12/2 18/4 2/5 3/5 2/9 ");
  CHECK(off_on_weekdays(2012) == "2/1 23/1 24/1 25/1 26/1 2/4 30/4 1/5 3/9 ");
  CHECK(off_on_weekdays(2013) == "1/1 11/2 12/2 13/2 14/2 19/4 30/4 1/5 2/9 ");
  CHECK(off_on_weekdays(2027) == "1/1 4/2 5/2 8/2 9/2 10/2 16/4 30/4 3/5 2/9 3/9 24/11 ");
  CHECK(off_on_weekdays(2006) == "");
}

TEST_CASE("calendar: the rule takes Tết as the government did from 2015 to 2020") {
  const std::array<Date, 6> first = {day(2015, 2, 17), day(2016, 2, 7), day(2017, 1, 26),
                                     day(2018, 2, 14), day(2019, 2, 4), day(2020, 1, 23)};
  for (const Date one : first) {
    CHECK(why(one) == "Tết Âm lịch | Lunar New Year");
    CHECK(why(one - 1) != "Tết Âm lịch | Lunar New Year");
    CHECK(why(one + 4) == "Tết Âm lịch | Lunar New Year");
    CHECK(why(one + 5) != "Tết Âm lịch | Lunar New Year");
  }
}

TEST_CASE("calendar: a year has as many weekdays off as holidays, however many fall on weekends, from 2014 to 2099") {
  for (int year = 2014; year < 2100; ++year) {
    int off = 0;
    int swaps = 0;
    for (Date one = day(year, 1, 1); one <= day(year, 12, 31); one = one + 1) {
      if (!weekend(one) && days_off.contains(one)) ++off;
      if (weekend(one) && !days_off.contains(one)) ++swaps;
    }
    const int by_law = 10 + (year >= 2021 ? 1 : 0) + (year >= 2026 ? 1 : 0);
    const bool two_in_one = why(day(year, 4, 30)).starts_with("Giỗ Tổ") || why(day(year, 5, 1)).starts_with("Giỗ Tổ");
    CHECK_MESSAGE(off - swaps == by_law - (two_in_one ? 1 : 0), year);
  }
}

TEST_CASE("calendar: why names the holiday, the make-up day, the swap or the weekend") {
  CHECK(why(day(2025, 1, 1)) == "Tết Dương lịch | New Year's Day");
  CHECK(why(day(2025, 4, 7)) == "Giỗ Tổ Hùng Vương | Hung Kings' Commemoration Day");
  CHECK(why(day(2025, 9, 1)) == "Quốc khánh | National Day");
  CHECK(why(day(2026, 11, 24)) == "Ngày Văn hóa Việt Nam | Vietnamese Culture Day");
  CHECK(why(day(2025, 11, 24)) == "worked");
  CHECK(why(day(2026, 4, 26)).starts_with("Giỗ Tổ"));
  CHECK(why(day(2026, 4, 27)) == "nghỉ bù ngày lễ trùng ngày nghỉ cuối tuần | make-up day for a holiday on a weekend");
  CHECK(why(day(2026, 8, 31)) == "ngày nghỉ hoán đổi | a day off exchanged for a Saturday");
  CHECK(why(day(2026, 8, 22)) == "worked");
  CHECK(why(day(2025, 3, 8)) == "thứ Bảy | Saturday");
  CHECK(why(day(2025, 3, 9)) == "Chủ nhật | Sunday");
  CHECK(why(day(2025, 3, 10)) == "worked");
}

TEST_CASE("calendar: days that were added are off or worked whatever the calendar says") {
  DaysOff own;
  own.add(day(2025, 3, 10));
  own.add(day(2025, 3, 11), "lễ hội của tỉnh");
  own.add_working(day(2025, 3, 15));
  own.add_working(day(2025, 9, 2));
  CHECK(own.contains(day(2025, 3, 10)));
  CHECK(own.why(day(2025, 3, 10))->vi == "ngày nghỉ ghi trong cài đặt");
  CHECK(own.why(day(2025, 3, 11))->en == "lễ hội của tỉnh");
  CHECK_FALSE(own.contains(day(2025, 3, 15)));
  CHECK_FALSE(own.contains(day(2025, 9, 2)));
  CHECK_FALSE(own.why(day(2025, 9, 2)));
  CHECK(own.contains(day(2025, 9, 1)));
  CHECK_FALSE(days_off.contains(day(2025, 3, 10)));
}

TEST_CASE("calendar: what was said first of a day stands, as the nearest settings are read first") {
  DaysOff own;
  own.add_working(day(2025, 3, 15));
  own.add(day(2025, 3, 15));
  own.add(day(2025, 3, 12), "a");
  own.add_working(day(2025, 3, 12));
  own.add(day(2025, 3, 12), "b");
  CHECK_FALSE(own.contains(day(2025, 3, 15)));
  CHECK(own.why(day(2025, 3, 12))->vi == "a");
}

TEST_CASE("calendar: note tells of years whose days off do not ship, until a day of theirs is added") {
  for (int year = 2021; year <= 2026; ++year) CHECK_FALSE(days_off.note(year));
  REQUIRE(days_off.note(2027));
  CHECK(days_off.note(2027)->vi.find("lịch nghỉ chính thức") != std::string::npos);
  CHECK(days_off.note(2020)->vi == days_off.note(2027)->vi);
  CHECK(days_off.note(2006)->vi != days_off.note(2027)->vi);
  DaysOff own;
  own.add(day(2027, 2, 11));
  CHECK_FALSE(own.note(2027));
  CHECK(own.note(2028));
}

TEST_CASE("calendar: days off are there for every year that a date can have") {
  CHECK(days_off.contains(day(1, 1, 6)));
  CHECK(days_off.contains(day(9999, 9, 2)));
  CHECK(days_off.contains(day(2071, 1, 1)));
  CHECK(days_off.contains(day(2070, 1, 1)));
}

TEST_CASE("calendar: last_working_day is the last one behind the first day and not behind the second") {
  CHECK(last_working_day(day(2025, 3, 9), day(2025, 3, 12), days_off) == day(2025, 3, 12));
  CHECK(last_working_day(day(2025, 3, 9), day(2025, 3, 16), days_off) == day(2025, 3, 14));
  CHECK(last_working_day(day(2025, 3, 9), day(2025, 3, 10), days_off) == day(2025, 3, 10));
  CHECK(last_working_day(day(2025, 3, 13), day(2025, 3, 16), days_off) == day(2025, 3, 14));
  CHECK(last_working_day(day(2025, 1, 20), day(2025, 2, 2), days_off) == day(2025, 1, 24));
  CHECK(last_working_day(day(2025, 4, 20), day(2025, 4, 27), days_off) == day(2025, 4, 26));
}

TEST_CASE("calendar: last_working_day is none where no day is left") {
  CHECK_FALSE(last_working_day(day(2025, 3, 14), day(2025, 3, 16), days_off));
  CHECK_FALSE(last_working_day(day(2025, 3, 12), day(2025, 3, 12), days_off));
  CHECK_FALSE(last_working_day(day(2025, 3, 12), day(2025, 3, 10), days_off));
  CHECK_FALSE(last_working_day(day(2025, 4, 29), day(2025, 5, 4), days_off));
}

TEST_CASE("calendar: working_day_after counts from the day behind") {
  CHECK(working_day_after(day(2025, 3, 14), 1, days_off) == day(2025, 3, 17));
  CHECK(working_day_after(day(2025, 3, 15), 1, days_off) == day(2025, 3, 17));
  CHECK(working_day_after(day(2025, 3, 10), 1, days_off) == day(2025, 3, 11));
  CHECK(working_day_after(day(2025, 3, 9), 5, days_off) == day(2025, 3, 14));
  CHECK(working_day_after(day(2025, 3, 9), 6, days_off) == day(2025, 3, 17));
  CHECK(working_day_after(day(2025, 3, 10), 10, days_off) == day(2025, 3, 24));
  CHECK(working_day_after(day(2026, 2, 13), 1, days_off) == day(2026, 2, 23));
}
