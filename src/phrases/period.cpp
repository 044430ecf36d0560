#include "cchc/phrases/period.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "phrases/moment.hpp"

namespace cchc::phrases {

namespace {

using calendar::PeriodKind;

constexpr Pattern noise{"báo_cáo|kết_quả|tổng_hợp|kỳ|định_kỳ|trong|:+"};

struct BareForm {
  Pattern pattern;
  Moment moment;
};

/// Names of periods that a deadline would leave open.
constexpr BareForm bare_forms[] = {
    {"6|sáu tháng", {When::half, 0, 0, 1, 0}},
    {"year", {When::year, 0, 0, 1, 0}},
};

std::optional<Moment> moment_in(Tokens tokens) {
  for (const BareForm& form : bare_forms) {
    if (match_whole(form.pattern, tokens, {})) return form.moment;
  }
  const auto fit = moment_at(tokens);
  if (!fit || fit->size < tokens.size()) return std::nullopt;
  return fit->moment;
}

std::optional<PeriodKind> kind_of(When when) {
  switch (when) {
    case When::month: return PeriodKind::month;
    case When::quarter: return PeriodKind::quarter;
    case When::half: return PeriodKind::half;
    case When::nine_months: return PeriodKind::nine_months;
    case When::year: return PeriodKind::year;
    default: return std::nullopt;
  }
}

Reading<calendar::Date> end_of_window(Tokens tokens) {
  const auto opening = match("thời_gian|chốt_số_liệu|tính|từ|đến|hết|:* ngày?", tokens, {});
  if (opening && opening->size < tokens.size()) tokens = tokens.subspan(opening->size);
  const auto fit = moment_at(tokens);
  if (!fit || fit->size < tokens.size() || fit->moment.when != When::date) return Refusal::not_understood;
  if (fit->moment.year == 0) return Refusal::year_missing;
  const auto days = days_of(fit->moment);
  if (!days) return days.error();
  return days->first;
}

bool joins_dates(const Token& token) { return token.symbol("-") || token.symbol("..") || token.text == "đến"; }

}  // namespace

Reading<calendar::Period> read_period(std::string_view phrase, Years years) {
  const Phrase words(phrase, Numbers::whole);
  Tokens tokens = words.tokens();
  if (tokens.empty()) return Refusal::empty;
  const auto opening = match(noise, tokens, {});
  if (opening && opening->size < tokens.size()) tokens = tokens.subspan(opening->size);
  auto moment = moment_in(tokens);
  const auto kind = moment ? kind_of(moment->when) : std::nullopt;
  if (!kind) return Refusal::not_understood;
  if (moment->year == 0 && (years.first == 0 || !years.single())) return Refusal::year_missing;
  if (moment->year == 0) moment->year = years.first;
  if (const auto days = days_of(*moment); !days) return days.error();
  return calendar::Period{*kind, moment->year, static_cast<unsigned>(moment->number)};
}

Reading<calendar::Window> read_window(std::string_view phrase) {
  const Phrase words(phrase, Numbers::whole);
  const Tokens tokens = words.tokens();
  if (tokens.empty()) return Refusal::empty;
  ReadingError error;
  for (std::size_t at = 1; at + 1 < tokens.size(); ++at) {
    if (!joins_dates(tokens[at])) continue;
    const auto first = end_of_window(tokens.first(at));
    const auto last = end_of_window(tokens.subspan(at + 1));
    if (first && last) return calendar::Window{*first, *last};
    const auto& failed = first ? last : first;
    if (!failed && failed.error().refusal != Refusal::not_understood) error = failed.error();
  }
  return error;
}

std::string print(const calendar::Window& window) { return official(window.first) + " - " + official(window.last); }

Reading<Years> read_years(std::string_view phrase) {
  const Phrase words(phrase, Numbers::whole);
  const Tokens tokens = words.tokens();
  if (tokens.empty()) return Refusal::empty;
  const auto fit = moment_at(tokens);
  if (!fit || fit->size < tokens.size() || fit->moment.year == 0) return Refusal::not_understood;
  const Moment& moment = fit->moment;
  if (moment.when == When::year) return Years{moment.year, moment.year};
  if (moment.when != When::years || moment.last_year < moment.year) return Refusal::not_understood;
  return Years{moment.year, moment.last_year};
}

std::string print(Years years) {
  return years.single() ? std::to_string(years.first) : fmt::format("{}-{}", years.first, years.last);
}

}  // namespace cchc::phrases
