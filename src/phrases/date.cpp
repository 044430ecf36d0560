#include "cchc/phrases/date.hpp"

#include "phrases/blanks.hpp"
#include "phrases/moment.hpp"

namespace cchc::phrases {

Reading<calendar::Date> read_date(std::string_view phrase) {
  const Phrase words(phrase, Numbers::whole);
  const Tokens tokens = words.tokens();
  if (tokens.empty() || has_blank(tokens)) return Refusal::empty;
  const auto fit = moment_at(tokens);
  if (!fit || fit->size < tokens.size() || fit->moment.when != When::date) return Refusal::not_understood;
  if (fit->moment.year == 0) return Refusal::year_missing;
  const auto days = days_of(fit->moment);
  if (!days) return days.error();
  return days->first;
}

}  // namespace cchc::phrases
