#include "rules/blanks.hpp"

#include "cchc/phrases/date.hpp"
#include "cchc/phrases/document_number.hpp"

namespace cchc::rules {

bool blank(const model::Phrase<phrases::DocumentNumber>& number) {
  if (number) return number->number.empty();
  return number.words.written() &&
         (!number.words || phrases::read_document_number(number.words.text).error().refusal == phrases::Refusal::empty);
}

bool blank(const model::Phrase<calendar::Date>& date) {
  if (date || !date.words.written()) return false;
  return !date.words || phrases::read_date(date.words.text).error().refusal == phrases::Refusal::empty;
}

bool blank(const model::Phrase<phrases::Deadline>& due) {
  if (due || due.words.text.find_first_of("0123456789") == std::string_view::npos) return false;
  constexpr phrases::Years any_year{2025, 2025};  // whether something is blank does not hang on the year
  const auto reading = phrases::read_deadline(due.words.text, any_year);
  return !reading && reading.error().refusal == phrases::Refusal::empty;
}

}  // namespace cchc::rules
