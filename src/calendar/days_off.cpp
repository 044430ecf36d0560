#include "cchc/calendar/days_off.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "calendar/holidays.hpp"

namespace cchc::calendar {

namespace {

constexpr unsigned friday = 5;
constexpr text::Bilingual saturday_off = {"thứ Bảy", "Saturday"};
constexpr text::Bilingual sunday_off = {"Chủ nhật", "Sunday"};
constexpr text::Bilingual declared = {"ngày nghỉ ghi trong cài đặt", "a day off named in the settings"};

constexpr text::Bilingual no_law = {
    "chưa có dữ liệu ngày lễ của năm này, chỉ tính thứ Bảy và Chủ nhật là ngày nghỉ; ghi thêm ở `days_off` trong "
    ".cchc.yaml",
    "no public holidays known for this year, only Saturdays and Sundays are off; add them as `days_off` in "
    ".cchc.yaml"};
constexpr text::Bilingual by_rule = {
    "chưa có lịch nghỉ chính thức của năm này: Tết và Quốc khánh tính theo lệ các năm trước, chưa có ngày hoán đổi; "
    "có lịch thì ghi ở `days_off` trong .cchc.yaml",
    "no official days off known for this year: Tết and National Day follow the practice of earlier years, swapped days "
    "are missing; once announced, add them as `days_off` in .cchc.yaml"};

constexpr int first_kept_year = 2007;
constexpr std::size_t kept_years = 64;

using SpecialDays = std::vector<SpecialDay>;

/// Computed when first asked for, as most runs ask for one or two years and the moon takes its microseconds.
template <int year>
const SpecialDays& kept() {
  static const SpecialDays days = special_days(year);
  return days;
}

template <int... offset>
constexpr std::array<const SpecialDays& (*)(), sizeof...(offset)> keepers(std::integer_sequence<int, offset...>) {
  return {kept<first_kept_year + offset>...};
}

std::optional<SpecialDay> find(const SpecialDays& days, Date day) {
  const auto found = std::lower_bound(days.begin(), days.end(), day,
                                      [](const SpecialDay& one, Date wanted) { return one.day < wanted; });
  if (found == days.end() || found->day != day) return std::nullopt;
  return *found;
}

std::optional<SpecialDay> special(Date day) {
  static constexpr auto of_year = keepers(std::make_integer_sequence<int, kept_years>());
  const int year = day.year();
  const auto place = static_cast<std::size_t>(year - first_kept_year);
  return year >= first_kept_year && place < kept_years ? find(of_year[place](), day) : find(special_days(year), day);
}

}  // namespace

bool DaysOff::contains(Date day) const {
  if (const auto added = added_.find(day); added != added_.end()) return !added->second.working;
  if (const auto known = special(day)) return !known->working;
  return day.weekday() > friday;
}

void DaysOff::add(Date day, std::string why) { added_.try_emplace(day, Added{false, std::move(why)}); }

void DaysOff::add_working(Date day, std::string why) { added_.try_emplace(day, Added{true, std::move(why)}); }

std::optional<text::Bilingual> DaysOff::why(Date day) const {
  if (!contains(day)) return std::nullopt;
  if (const auto added = added_.find(day); added != added_.end()) {
    const std::string& words = added->second.why;
    return words.empty() ? declared : text::Bilingual{words, words};
  }
  if (const auto known = special(day)) return known->why;
  return day.weekday() == friday + 1 ? saturday_off : sunday_off;
}

std::optional<text::Bilingual> DaysOff::note(int year) const {
  const bool told =
      std::any_of(added_.begin(), added_.end(), [&](const auto& one) { return one.first.year() == year; });
  if (told || choices_known(year)) return std::nullopt;
  return law_known(year) ? by_rule : no_law;
}

std::optional<Date> last_working_day(Date after, Date until, const DaysOff& days_off) {
  for (Date day = until; day > after; day = day - 1) {
    if (!days_off.contains(day)) return day;
  }
  return std::nullopt;
}

Date working_day_after(Date day, unsigned count, const DaysOff& days_off) {
  while (count > 0) {
    day = day + 1;
    if (!days_off.contains(day)) --count;
  }
  return day;
}

}  // namespace cchc::calendar
