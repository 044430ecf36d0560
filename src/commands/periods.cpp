#include "commands/periods.hpp"

#include <fmt/format.h>

#include "cchc/phrases/date.hpp"
#include "cchc/phrases/period.hpp"
#include "cchc/workspace/error.hpp"

namespace cchc::commands {

Error no_year() {
  return {Error::Status::wrong_use,
          "kế hoạch chưa có `years`; thêm vào kế hoạch, hoặc gõ kỳ có năm: `--period 2025-Q1`",
          "the plan has no `years`; add them to it, or type a period with its year: `--period 2025-Q1`"};
}

calendar::Period typed_period(std::string_view typed, phrases::Years years) {
  const auto period = phrases::read_period(typed, years);
  if (period) return *period;
  if (period.error().refusal == phrases::Refusal::year_missing && years.last == 0) throw no_year();
  if (period.error().refusal == phrases::Refusal::year_missing) {
    throw Error(
        Error::Status::wrong_use,
        fmt::format("kỳ \"{0}\" chưa ghi năm, mà kế hoạch kéo dài nhiều năm; gõ như `{1}-Q1`", typed, years.last),
        fmt::format("the period \"{0}\" has no year, and the plan covers several; type it like `{1}-Q1`", typed,
                    years.last));
  }
  throw Error(
      Error::Status::wrong_use,
      fmt::format("không hiểu kỳ \"{}\"; gõ `Q1`, `2025-Q1`, `quý I/2025`, `2025-H1`, `2025-03` hoặc `2025`", typed),
      fmt::format(
          "the period \"{}\" cannot be read; type `Q1`, `2025-Q1`, `quý I/2025`, `2025-H1`, `2025-03` or `2025`",
          typed));
}

std::vector<calendar::Period> typed_periods(std::string_view typed, phrases::Years years) {
  if (typed.empty()) return {};
  if (typed == "all" && years.last == 0) throw no_year();
  if (typed != "all") return {typed_period(typed, years)};
  std::vector<calendar::Period> periods;
  for (int year = years.first; year <= years.last; ++year) {
    const auto of_year = calendar::all_periods(year);
    periods.insert(periods.end(), of_year.begin(), of_year.end());
  }
  return periods;
}

calendar::Date typed_date(std::string_view option, std::string_view typed) {
  const auto day = phrases::read_date(typed);
  if (day) return *day;
  throw Error(Error::Status::wrong_use,
              fmt::format("`{}` không hiểu ngày \"{}\"; gõ như `2025-03-09` hoặc `09/3/2025`", option, typed),
              fmt::format("`{}` cannot read the day \"{}\"; type it like `2025-03-09` or `09/3/2025`", option, typed));
}

}  // namespace cchc::commands
