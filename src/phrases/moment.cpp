#include "phrases/moment.hpp"

namespace cchc::phrases {

namespace {

/// Words that name a time; the longest row that fits counts.
struct MomentForm {
  Pattern pattern;
  When when;
  int number = 0;  ///< where the words alone tell it
};

constexpr MomentForm forms[] = {
    {"ngày? {d} / {m} / {y}", When::date},
    {"ngày? {d} - {m} - {y}", When::date},
    {"ngày? {d} . {m} . {y}", When::date},
    {"{y} - {m} - {d}", When::date},
    {"ngày? {d} tháng {m} {in-year}?", When::date},
    {"ngày? {d} / {m}", When::date},
    {"tháng {m} {in-year}?", When::month},
    {"{T} {in-year}?", When::month},
    {"{m} / {y}", When::month},
    {"{y} - {m}", When::month},
    {"quý {q} {in-year}?", When::quarter},
    {"{Q} {in-year}?", When::quarter},
    {"{y} - {Q}", When::quarter},
    {"6|sáu tháng đầu năm? {in-year}?", When::half, 1},
    {"6|sáu tháng cuối năm? {in-year}?", When::half, 2},
    {"6|sáu tháng {in-year}", When::half, 1},
    {"nửa đầu năm {in-year}?", When::half, 1},
    {"nửa cuối năm {in-year}?", When::half, 2},
    {"{H} {in-year}?", When::half},
    {"{y} - {H}", When::half},
    {"9|chín tháng đầu? năm? {in-year}?", When::nine_months, 1},
    {"9m {in-year}?", When::nine_months, 1},
    {"{y} - 9m", When::nine_months, 1},
    {"cả? năm {y}?", When::year, 1},
    {"{y}", When::year, 1},
    {"giai_đoạn|nhiệm_kỳ|các_năm|từ? năm? {y} -|đến năm? {y}", When::years},
};

int year_in(const Match& fit) {
  const Tokens year = fit.slot("{y}");
  return number_in(year.empty() ? fit.slot("{in-year}") : year);
}

Moment build(const MomentForm& form, const Match& fit) {
  Moment moment;
  moment.when = form.when;
  moment.year = year_in(fit);
  moment.number = form.number;
  moment.day = number_in(fit.slot("{d}"));
  if (form.when == When::years) moment.last_year = number_in(fit.slot("{y}", 1));
  constexpr std::string_view numbered[] = {"{m}", "{q}", "{Q}", "{H}", "{T}"};
  for (const std::string_view slot : numbered) {
    const Tokens tokens = fit.slot(slot);
    if (!tokens.empty()) moment.number = number_in(tokens);
  }
  return moment;
}

std::optional<MomentFit> longest(std::span<const MomentForm> rows, Tokens tokens) {
  std::optional<MomentFit> best;
  for (const MomentForm& form : rows) {
    const auto fit = match(form.pattern, tokens, time_grammar());
    if (fit && (!best || fit->size > best->size)) best = MomentFit{build(form, *fit), fit->size};
  }
  return best;
}

/// The months from `first` to `last` of the year; not understood where the number is out of reach ("quý 5").
Reading<calendar::Window> months(const Moment& moment, int count, int most) {
  if (moment.number < 1 || moment.number > most) return Refusal::not_understood;
  const auto last = static_cast<unsigned>(moment.number * count);
  const auto first = static_cast<unsigned>((moment.number - 1) * count + 1);
  return calendar::Window{*calendar::Date::of(moment.year, first, 1), calendar::last_day_of_month(moment.year, last)};
}

Reading<calendar::Window> years(int first, int last) {
  if (first > last) return Refusal::not_understood;
  return calendar::Window{*calendar::Date::of(first, 1, 1), *calendar::Date::of(last, 12, 31)};
}

Reading<calendar::Window> one_day(const Moment& moment) {
  const auto month = static_cast<unsigned>(moment.number);
  const auto day = calendar::Date::of(moment.year, month, static_cast<unsigned>(moment.day));
  if (!day) return Refusal::no_such_day;
  return calendar::Window{*day, *day};
}

}  // namespace

std::optional<MomentFit> moment_at(Tokens tokens) { return longest(forms, tokens); }

std::optional<MomentFit> moment_after(const Moment& before, Tokens tokens) {
  static constexpr MomentForm headless_month[] = {{"{m} {in-year}?", When::month}};
  static constexpr MomentForm headless_quarter[] = {{"{q} {in-year}?", When::quarter}};
  auto whole_form = moment_at(tokens);
  std::optional<MomentFit> headless;
  if (before.when == When::month) headless = longest(headless_month, tokens);
  if (before.when == When::quarter) headless = longest(headless_quarter, tokens);
  if (!headless || (whole_form && whole_form->size >= headless->size)) return whole_form;
  return headless;
}

Reading<calendar::Window> days_of(const Moment& moment) {
  switch (moment.when) {
    case When::date: return one_day(moment);
    case When::month: return months(moment, 1, 12);
    case When::quarter: return months(moment, 3, 4);
    case When::half: return months(moment, 6, 2);
    case When::nine_months: return months(moment, 9, 1);
    case When::year: return years(moment.year, moment.year);
    case When::years: return years(moment.year, moment.last_year);
    default: return Refusal::not_understood;
  }
}

}  // namespace cchc::phrases
