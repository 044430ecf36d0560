#include "reports/phrase_parts.hpp"

namespace cchc::reports {

using phrases::Every;
using phrases::Operator;
using phrases::When;
using text::Bilingual;

Bilingual form_of(Operator op) {
  switch (op) {
    case Operator::at_least: return {"ít nhất", "at least"};
    case Operator::more_than: return {"hơn", "more than"};
    case Operator::at_most: return {"không quá", "at most"};
    case Operator::less_than: return {"dưới", "less than"};
    case Operator::equal: return {"một con số", "a bare figure"};
    case Operator::range: return {"khoảng", "a range"};
    case Operator::rank: return {"thứ hạng", "a rank"};
    case Operator::change: return {"mức tăng hoặc giảm so với mốc", "a change against a baseline"};
    case Operator::milestones: return {"các mốc theo năm", "milestones by year"};
    case Operator::growth: return {"tăng dần đến một mức", "growth up to a level"};
  }
  return {};
}

Bilingual form_of(When when) {
  switch (when) {
    case When::date: return {"một ngày", "a date"};
    case When::month: return {"một tháng", "a month"};
    case When::quarter: return {"một quý", "a quarter"};
    case When::half: return {"6 tháng", "a half-year"};
    case When::nine_months: return {"9 tháng", "nine months"};
    case When::year: return {"một năm", "a year"};
    case When::years: return {"nhiều năm", "several years"};
    case When::before: return {"trước một mốc", "before a day"};
    case When::by: return {"đến hết một mốc", "by a day"};
    case When::ongoing: return {"thường xuyên", "ongoing"};
    case When::recurring: return {"định kỳ", "recurring"};
    case When::event: return {"chờ một sự việc", "waits for an event"};
    case When::several: return {"nhiều lần", "several times"};
  }
  return {};
}

Bilingual words_of(Every every) {
  switch (every) {
    case Every::week: return {"hằng tuần", "every week"};
    case Every::month: return {"hằng tháng", "every month"};
    case Every::quarter: return {"hằng quý", "every quarter"};
    case Every::half: return {"6 tháng một lần", "every half-year"};
    case Every::year: return {"hằng năm", "every year"};
    case Every::ad_hoc: return {"đột xuất", "when asked for"};
  }
  return {};
}

}  // namespace cchc::reports
