#include "cchc/phrases/readings.hpp"

#include "cchc/phrases/date.hpp"
#include "cchc/phrases/due_rule.hpp"
#include "cchc/phrases/period.hpp"

namespace cchc::phrases {

namespace {

template <class Value>
Reading<Shared<Value>> shared(const Reading<Value>& reading) {
  if (!reading) return reading.error();
  return Shared<Value>(*reading);
}

TargetReading target_reading(std::string_view phrase) {
  TargetReading known{shared(read_target(phrase)), {}};
  if (!known.reading || phrase.find('.') == std::string_view::npos) return known;
  for (const std::string_view number : ambiguous_numbers(phrase)) {
    known.ambiguous.emplace_back(static_cast<std::size_t>(number.data() - phrase.data()), number.size());
  }
  return known;
}

}  // namespace

const TargetReading& Readings::target(std::string_view phrase) {
  return targets_.of(phrase, {}, [&] { return target_reading(phrase); });
}

const Reading<Shared<Deadline>>& Readings::deadline(std::string_view phrase, Years years) {
  return deadlines_.of(phrase, years, [&] { return shared(read_deadline(phrase, years)); });
}

const Reading<calendar::DueRule>& Readings::due_rule(std::string_view phrase) {
  return due_rules_.of(phrase, {}, [&] { return read_due_rule(phrase); });
}

const Reading<calendar::Period>& Readings::period(std::string_view phrase, Years years) {
  return periods_.of(phrase, years, [&] { return read_period(phrase, years); });
}

const Reading<calendar::Date>& Readings::date(std::string_view phrase) {
  return dates_.of(phrase, {}, [&] { return read_date(phrase); });
}

const Reading<Years>& Readings::years(std::string_view phrase) {
  return years_.of(phrase, {}, [&] { return read_years(phrase); });
}

const Reading<Shared<DocumentNumber>>& Readings::document_number(std::string_view phrase) {
  return document_numbers_.of(phrase, {}, [&] { return shared(read_document_number(phrase)); });
}

const Reading<Number>& Readings::number(std::string_view phrase) {
  return numbers_.of(phrase, {}, [&] { return read_number(phrase); });
}

const Reading<Shared<ResultValue>>& Readings::result(std::string_view phrase) {
  return results_.of(phrase, {}, [&] { return shared(read_result(phrase)); });
}

const Reading<Status>& Readings::status(std::string_view phrase) {
  return statuses_.of(phrase, {}, [&] { return read_status(phrase); });
}

}  // namespace cchc::phrases
