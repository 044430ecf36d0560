#include "cchc/phrases/steps.hpp"

#include "cchc/phrases/deadline.hpp"
#include "cchc/phrases/target.hpp"
#include "cchc/text/fold.hpp"
#include "phrases/deadline_parts.hpp"
#include "phrases/target_scan.hpp"

namespace cchc::phrases {

namespace {

using text::Bilingual;

Bilingual assigned_meaning(Meaning meaning) {
  switch (meaning) {
    case Meaning::all_assigned: return {"ít nhất 100% chỉ tiêu được giao", "at least 100% of what was assigned"};
    case Meaning::more_than_assigned: return {"hơn 100% chỉ tiêu được giao", "more than 100% of what was assigned"};
    case Meaning::at_most_assigned: return {"không quá 100% số được giao", "at most 100% of what was assigned"};
    case Meaning::rank: return {"thứ hạng này hoặc cao hơn", "this rank or better"};
    case Meaning::rise: return {"tăng ít nhất bấy nhiêu", "a rise of at least this much"};
    case Meaning::fall: return {"giảm ít nhất bấy nhiêu", "a fall of at least this much"};
    case Meaning::growth: return {"mức đầu, mức tăng mỗi kỳ và mức cuối", "a start, a step each time and an end"};
    default: return {};
  }
}

Bilingual figure_meaning(Meaning meaning) {
  switch (meaning) {
    case Meaning::at_least: return {"từ số này trở lên", "this figure or more"};
    case Meaning::more_than:
    case Meaning::exceeds: return {"hơn số này", "more than this figure"};
    case Meaning::at_most: return {"không quá số này", "this figure at most"};
    case Meaning::less_than: return {"dưới số này", "less than this figure"};
    case Meaning::equal: return {"đúng số này, đạt khi bằng hoặc hơn", "this figure, met from there on"};
    case Meaning::zero: return {"bằng 0", "none at all"};
    case Meaning::more_than_or_at_least:
      return {"hơn số này, hay từ số này trở lên?", "more than this, or this or more?"};
    case Meaning::range:
      return {"đạt từ số đầu, trọn vẹn ở số sau", "met from the first figure, in full at the second"};
    case Meaning::at_least_to:
    case Meaning::more_than_to:
    case Meaning::at_most_to:
    case Meaning::less_than_to: return {"một giới hạn và mức phấn đấu", "a bound and a stretch"};
    default: return assigned_meaning(meaning);
  }
}

Bilingual mark_meaning(Meaning meaning) {
  switch (meaning) {
    case Meaning::refused: return {"không hiểu", "not understood"};
    case Meaning::name:
      return {"số trong tên gọi hoặc ngày tháng, không phải chỉ tiêu", "a number in a name or date, no target"};
    case Meaning::attribute: return {"tả đối tượng đo, không phải chỉ tiêu", "describes what is measured, no target"};
    case Meaning::by_year: return {"mốc từ năm này", "a milestone from this year on"};
    case Meaning::in_year: return {"năm của số bên cạnh", "the year of the figure beside it"};
    case Meaning::aspiration: return {"lời phấn đấu, không đổi phép so", "an aspiration, it changes no operator"};
    case Meaning::if_any: return {"không phát sinh thì không tính", "not counted where nothing arose"};
    case Meaning::of_assigned: return {"tính trên số được giao", "measured against what was assigned"};
    case Meaning::except:
    case Meaning::exception: return {"không tính phần này", "this part is left out"};
    default: return figure_meaning(meaning);
  }
}

Bilingual bound_meaning(Bound bound) {
  switch (bound) {
    case Bound::before: return {"trước đó: ngày cuối là hôm trước", "before it: the last day is the day before"};
    case Bound::by: return {"đến hết thời gian này", "up to its last day"};
    case Bound::from:
      return {"từ ngày đầu của thời gian này, không có hạn cuối", "from its first day on, without an end"};
    case Bound::within: break;
  }
  return {};
}

Bilingual when_meaning(const TimeItem& item) {
  if (item.last)
    return {"từ ngày đầu của mốc trước đến ngày cuối của mốc sau",
            "from the first day of one to the last of the other"};
  switch (item.first.when) {
    case When::date: return {"một ngày, hết ngày đó", "a day, to its end"};
    case When::month: return {"một tháng, đến ngày cuối tháng", "a month, to its last day"};
    case When::quarter: return {"một quý, đến ngày cuối quý", "a quarter, to its last day"};
    case When::half: return {"nửa năm, đến ngày cuối", "a half-year, to its last day"};
    case When::nine_months: return {"chín tháng, đến 30/9", "nine months, to 30 September"};
    case When::years: return {"các năm, đến 31/12 năm cuối", "years, to 31 December of the last"};
    default: return {"cả năm, đến 31/12", "a year, to 31 December"};
  }
}

constexpr Bilingual year_of_plan = {"không ghi năm: lấy năm của kế hoạch", "no year named: the plan's year"};
constexpr Bilingual every_year = {"mỗi năm của kế hoạch một lần", "once in each year of the plan"};

std::vector<Step> steps_of(const TimeList& list, std::string_view phrase) {
  std::vector<Step> steps;
  bool dated = true;
  for (const TimeItem& item : list.items) {
    if (item.bound != Bound::within) steps.push_back({written(item.bound_words), bound_meaning(item.bound)});
    steps.push_back({written(item.words), when_meaning(item)});
    dated = dated && (item.last ? item.last->year : item.first.year) != 0;
  }
  const bool passed_back = list.items.back().first.year != 0;
  if (list.yearly) steps.push_back({phrase, every_year});
  if (!dated && !passed_back && !list.yearly) steps.push_back({{}, year_of_plan});
  return steps;
}

Bilingual kind_meaning(When when) {
  switch (when) {
    case When::ongoing: return {"thường xuyên, không có hạn cuối", "ongoing, without an end"};
    case When::recurring: return {"định kỳ", "recurring"};
    case When::event:
      return {"chờ một sự việc, chưa có ngày thì không quá hạn", "waits for an event, never overdue before it"};
    default: return {"mỗi kỳ một lần, vào ngày này", "once each time, by that day"};
  }
}

}  // namespace

std::vector<Step> target_steps(std::string_view phrase) {
  const Phrase words(phrase, Numbers::decimal);
  const auto read = read_target(phrase);
  const bool none_at_all = read && read->op == Operator::equal && read->value.zero();
  std::vector<Step> steps;
  for (const Found& found : scan_target(words.tokens())) {
    if (found.meaning == Meaning::words || found.meaning == Meaning::separator) continue;
    const bool zero = none_at_all && found.meaning == Meaning::equal;
    steps.push_back({written(found.tokens), mark_meaning(zero ? Meaning::zero : found.meaning)});
  }
  return steps;
}

std::vector<Step> deadline_steps(std::string_view phrase, Years years) {
  const auto read = read_deadline(phrase, years);
  if (!read) return {};
  const Phrase words(phrase, Numbers::whole);
  const auto list = time_list(words.tokens());
  if (list) return steps_of(*list, text::trim(phrase));
  return {{text::trim(phrase), kind_meaning(read->when)}};
}

}  // namespace cchc::phrases
