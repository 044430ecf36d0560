#include <algorithm>

#include "cchc/phrases/document_number.hpp"
#include "cchc/rules/rule.hpp"
#include "rules/period_window.hpp"

namespace cchc::rules {

namespace {

using calendar::Date;
using calendar::Window;

constexpr diagnostics::Message messages[] = {
    {{"kết quả {id} ngày {day}, sau ngày chốt số liệu {closing} của {period}",
      "the result of {id} is of {day}, after {closing}, when the data of {period} close"},
     {"để sang kỳ sau, hoặc sửa ngày", "leave it to the next period, or correct the day"}},
    {{"kết quả {id} ngày {day}, trước ngày {opening}, khi số liệu của kế hoạch bắt đầu",
      "the result of {id} is of {day}, before {opening}, when the plan's data begin"},
     {"bỏ ra khỏi kết quả của kế hoạch này, hoặc sửa ngày", "leave it out of this plan's results, or correct the day"}},
};

/// The day of a result and where it stands.
struct Dated {
  Date day;
  source::Span at;
};

/// The day on which it was done, else that of its product.
std::optional<Dated> dated(const model::Result& result, const model::Places& places) {
  if (result.on.words.written()) {
    return result.on ? std::optional(Dated{*result.on, result.on.words.at}) : std::nullopt;
  }
  if (!result.product) return std::nullopt;
  const auto product = phrases::read_citation(result.product.text);
  if (!product || !product->issued) return std::nullopt;
  const auto begin = static_cast<std::size_t>(product->issued_text.data() - result.product.text.data());
  return Dated{*product->issued, places.within(result.product, begin, begin + product->issued_text.size())};
}

/// From the beginning of the plan's years to the closing of the period: results may be told again in later periods.
Window days_of(const ResultsView& view) {
  const calendar::Period period = *view.results.period;
  Window days = period_window(view.plan, period, view.days_off);
  const int first_year = view.plan.years ? view.plan.years->first : period.year;
  const calendar::Period year{calendar::PeriodKind::year, first_year, 1};
  days.first = std::min(days.first, period_window(view.plan, year, view.days_off).first);
  return days;
}

void check(const ResultsView& view, diagnostics::Diagnostics& diagnostics) {
  if (!view.results.period) return;
  const Window days = days_of(view);
  for (const model::Result& result : view.results.results) {
    const auto one = dated(result, view.results.places);
    if (!one || days.contains(one->day)) continue;
    const bool late = one->day > days.last;
    diagnostics::Argument period{"period", calendar::label(*view.results.period),
                                 calendar::label(*view.results.period, text::Language::en)};
    std::vector<diagnostics::Argument> arguments{{"id", result.id.text}, {"day", calendar::official(one->day)}};
    if (late) {
      arguments.emplace_back("closing", calendar::official(days.last));
      arguments.push_back(std::move(period));
    } else {
      arguments.emplace_back("opening", calendar::official(days.first));
    }
    diagnostics.report(result_outside_window.info, one->at, messages[late ? 0 : 1], std::move(arguments));
  }
}

}  // namespace

const Rule result_outside_window{{"CC705",
                                  "result-outside-window",
                                  diagnostics::Severity::warning,
                                  {"kết quả ngoài thời gian chốt số liệu", "a result outside the period's window"},
                                  messages},
                                 nullptr,
                                 check};

}  // namespace cchc::rules
