#include <string>

#include "cchc/model/plan.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/phrases/date.hpp"
#include "cchc/phrases/deadline.hpp"
#include "cchc/phrases/decimal.hpp"
#include "cchc/phrases/document_number.hpp"
#include "cchc/phrases/due_rule.hpp"
#include "cchc/phrases/period.hpp"
#include "cchc/phrases/result.hpp"
#include "cchc/phrases/target.hpp"
#include "model/messages.hpp"
#include "model/phrase_types.hpp"

namespace cchc::model {

namespace {

using diagnostics::Message;
using diagnostics::RuleInfo;
using phrases::Refusal;

void refuse(Reader& reader, const RuleInfo& rule, const Message& message, const Scalar& words) {
  reader.diagnostics().report(rule, words.at, message, {{"typed", words.text}});
}

void refuse_two_readings(Reader& reader, const RuleInfo& rule, const Message& message, const Scalar& words,
                         const phrases::ReadingError& error) {
  std::string readings;
  for (const std::string& one : error.readings) readings += (readings.empty() ? "`" : ", `") + one + "`";
  reader.diagnostics().report(rule, words.at, message,
                              {{"typed", words.text},
                               {"readings", readings},
                               {"first", error.readings.empty() ? std::string() : error.readings.front()}});
}

void note_ambiguous(Reader& reader, const Scalar& words, const phrases::Decimal& read) {
  reader.diagnostics().report(ambiguous_number, words.at, messages::ambiguous_number,
                              {{"typed", words.text}, {"read", phrases::vietnamese(read)}});
}

}  // namespace

template <>
std::optional<phrases::Target> read_phrase(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_target(words.text);
  if (reading) return *reading;
  switch (reading.error().refusal) {
    case Refusal::empty:
    case Refusal::no_figure: break;  // left to unmeasurable-target
    case Refusal::ambiguous:
      refuse_two_readings(reader, bad_target, messages::two_targets, words, reading.error());
      break;
    default: refuse(reader, bad_target, messages::bad_target, words);
  }
  return std::nullopt;
}

template <>
std::optional<phrases::Deadline> read_phrase(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_deadline(words.text, reader.years);
  if (reading) return *reading;
  switch (reading.error().refusal) {
    case Refusal::empty: break;  // left to missing-due
    case Refusal::ambiguous: refuse_two_readings(reader, bad_due, messages::two_dues, words, reading.error()); break;
    case Refusal::year_missing:
      reader.diagnostics().report(bad_due, words.at, messages::due_without_year,
                                  {{"typed", words.text}, {"year", std::to_string(reader.years.last)}});
      break;
    case Refusal::no_such_day: refuse(reader, bad_due, messages::no_such_due_day, words); break;
    default: refuse(reader, bad_due, messages::bad_due, words);
  }
  return std::nullopt;
}

template <>
std::optional<calendar::DueRule> read_phrase(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_due_rule(words.text);
  if (reading) return *reading;
  refuse(reader, bad_due, messages::bad_due_rule, words);
  return std::nullopt;
}

template <>
std::optional<calendar::Period> read_phrase(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_period(words.text, reader.years);
  if (reading) return *reading;
  const bool no_year = reading.error().refusal == Refusal::year_missing;
  refuse(reader, bad_period, no_year ? messages::period_without_year : messages::bad_period, words);
  return std::nullopt;
}

template <>
std::optional<ReportedPeriod> read_phrase(Reader& reader, const Scalar& words) {
  if (const auto dated = phrases::read_period(words.text, reader.years)) return ReportedPeriod{*dated, false};
  const int year = reader.years.first;
  if (const auto undated = phrases::read_period(words.text, {year, year})) return ReportedPeriod{*undated, true};
  refuse(reader, bad_period, messages::bad_period, words);
  return std::nullopt;
}

template <>
std::optional<calendar::Window> read_phrase(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_window(words.text);
  if (reading) return *reading;
  const bool no_day = reading.error().refusal == Refusal::no_such_day;
  refuse(reader, no_day ? bad_date : bad_period, no_day ? messages::no_such_day : messages::bad_window, words);
  return std::nullopt;
}

template <>
std::optional<calendar::Date> read_phrase(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_date(words.text);
  if (reading) return *reading;
  if (reading.error().refusal == Refusal::empty) return std::nullopt;  // left to draft-blank
  const bool no_day = reading.error().refusal == Refusal::no_such_day;
  refuse(reader, bad_date, no_day ? messages::no_such_day : messages::bad_date, words);
  return std::nullopt;
}

template <>
std::optional<phrases::Years> read_phrase(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_years(words.text);
  if (reading) return *reading;
  refuse(reader, bad_period, messages::bad_years, words);
  return std::nullopt;
}

template <>
std::optional<phrases::DocumentNumber> read_phrase(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_document_number(words.text);
  if (reading) return *reading;
  if (reading.error().refusal != Refusal::empty) {
    refuse(reader, bad_document_number, messages::bad_document_number, words);
  }
  return std::nullopt;
}

template <>
std::optional<phrases::Decimal> read_phrase(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_number(words.text);
  if (!reading) {
    refuse(reader, bad_number, messages::bad_number, words);
    return std::nullopt;
  }
  if (reading->ambiguous) note_ambiguous(reader, words, reading->value);
  return reading->value;
}

template <>
std::optional<unsigned> read_phrase(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_number(words.text);
  constexpr std::int64_t largest = 1'000'000;
  if (reading && reading->value.scale() == 0 && reading->value.digits() >= 0 && reading->value.digits() <= largest) {
    return static_cast<unsigned>(reading->value.digits());
  }
  refuse(reader, bad_number, messages::bad_number, words);
  return std::nullopt;
}

template <>
std::optional<phrases::ResultValue> read_phrase(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_result(words.text);
  if (!reading) {
    refuse(reader, bad_number, messages::bad_result, words);
    return std::nullopt;
  }
  if (reading->ambiguous) note_ambiguous(reader, words, reading->figure);
  return *reading;
}

template <>
std::optional<phrases::Status> read_phrase(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_status(words.text);
  if (reading) return *reading;
  reader.diagnostics().report(
      wrong_type, words.at, messages::not_a_word,
      {{"typed", words.text},
       {"words",
        "`not-started`, `doing`, `drafted`, `submitted`, `done`, `stopped` (chưa thực hiện, đang thực hiện, "
        "đã dự thảo, đã trình, hoàn thành, dừng)"}});
  return std::nullopt;
}

}  // namespace cchc::model
