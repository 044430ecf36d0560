#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cchc/phrases/period.hpp"
#include "cchc/rules/rule.hpp"
#include "rules/due_days.hpp"

namespace cchc::rules {

namespace {

using phrases::Deadline;
using phrases::Years;

constexpr diagnostics::Message messages[] = {
    {{"thời hạn \"{typed}\"{last} ngoài năm kế hoạch {years}",
      "the deadline \"{typed}\"{last} is outside the plan's years, {years}"},
     {"sửa thời hạn cho nằm trong {years}, hoặc sửa `years` nếu kế hoạch dài hơn",
      "move the deadline into {years}, or correct `years` if the plan is longer"}},
    {{"thời hạn \"{typed}\" ngoài năm kế hoạch {years}",
      "the deadline \"{typed}\" is outside the plan's year, {years}"},
     {"sửa thành `due: {mended}`", "write `due: {mended}`"}},
    {{"thời hạn \"{typed}\" ngoài năm kế hoạch {years}",
      "the deadline \"{typed}\" is outside the plan's year, {years}"},
     {"sửa thành `due: {mended}`, hoặc để nhiệm vụ cho kế hoạch năm {year}",
      "write `due: {mended}`, or leave the task to the plan of {year}"}},
};

constexpr std::string_view digits = "0123456789";

/// `typed` with its one year `from` replaced by `to`; empty where it has no such year, or several.
std::string with_year(std::string_view typed, int from, int to) {
  const std::string year = std::to_string(from);
  const std::size_t at = typed.find(year);
  if (at == std::string_view::npos || typed.find(year, at + 1) != std::string_view::npos) return {};
  const bool inside_number =
      (at > 0 && digits.find(typed[at - 1]) != std::string_view::npos) ||
      (at + year.size() < typed.size() && digits.find(typed[at + year.size()]) != std::string_view::npos);
  if (inside_number) return {};
  return std::string(typed.substr(0, at)) + std::to_string(to) + std::string(typed.substr(at + year.size()));
}

void report(const TypedDue& due, const Deadline& part, Years years, diagnostics::Diagnostics& diagnostics) {
  const bool one_time = due->when != phrases::When::several && due->when != phrases::When::years;
  const std::string mended =
      one_time && years.single() ? with_year(due.words.text, part.last->year(), years.first) : std::string();
  std::vector<diagnostics::Argument> arguments{{"typed", due.words.text}, {"years", phrases::print(years)}};
  if (mended.empty()) {
    arguments.push_back(last_day_named(due, *part.last));
    diagnostics.report(due_outside_plan.info, due.words.at, messages[0], std::move(arguments));
    return;
  }
  const bool later = part.last->year() > years.last;
  arguments.emplace_back("mended", mended);
  if (later) arguments.emplace_back("year", std::to_string(part.last->year()));
  diagnostics.report(due_outside_plan.info, due.words.at, messages[later ? 2 : 1], std::move(arguments));
}

void check(const PlanView& view, diagnostics::Diagnostics& diagnostics) {
  if (!view.plan.years) return;
  const Years years = *view.plan.years;
  if (years.last < years.first) return;
  for (const TypedDue* due : typed_dues(view.plan)) {
    const auto parts = times(**due);
    const auto stray =
        std::find_if(parts.begin(), parts.end(), [&](const Deadline& part) { return outside(part, years); });
    if (stray != parts.end()) report(*due, *stray, years, diagnostics);
  }
}

}  // namespace

const Rule due_outside_plan{{"CC405",
                             "due-outside-plan",
                             diagnostics::Severity::error,
                             {"thời hạn ngoài năm kế hoạch", "a deadline outside the plan's years"},
                             messages},
                            check};

}  // namespace cchc::rules
