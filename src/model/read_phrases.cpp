#include <string>

#include "cchc/model/plan.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/phrases/deadline.hpp"
#include "cchc/phrases/decimal.hpp"
#include "cchc/phrases/document_number.hpp"
#include "cchc/phrases/period.hpp"
#include "cchc/phrases/result.hpp"
#include "cchc/phrases/target.hpp"
#include "cchc/text/fold.hpp"
#include "model/ambiguous_numbers.hpp"
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

void refuse_number(Reader& reader, const Message& message, const Scalar& words, const phrases::ReadingError& error) {
  if (error.refusal != Refusal::ambiguous) return refuse(reader, bad_number, message, words);
  refuse_two_readings(reader, bad_number, messages::two_numbers, words, error);
}

/// True for `>5` as typed: YAML opens a block of text there, so its reader hands over what was typed.
bool starts_block(const Reader& reader, const Scalar& words) {
  return reader.tree().node(words.node).style == yaml::Style::plain &&
         (words.text.front() == '>' || words.text.front() == '|');
}

void refuse_block(Reader& reader, const Scalar& words) {
  if (words.text.front() == '|') return refuse(reader, bad_target, messages::bad_target, words);
  const bool or_equal = words.text.starts_with(">=");
  reader.diagnostics().report(bad_target, words.at, messages::block_target,
                              {{"typed", words.text},
                               {"sign", or_equal ? "≥" : ">"},
                               {"figure", text::trim(words.text.substr(or_equal ? 2 : 1))}});
}

}  // namespace

template <>
phrases::Kept<phrases::Target> read_phrase<phrases::Target>(Reader& reader, const Scalar& words) {
  if (starts_block(reader, words)) {
    refuse_block(reader, words);
    return std::nullopt;
  }
  const phrases::TargetReading& known = reader.readings().target(words.text);
  const auto& reading = known.reading;
  if (reading) {
    for (const auto& [begin, size] : known.ambiguous) note_ambiguous(reader, words, words.text.substr(begin, size));
    return *reading;
  }
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
phrases::Kept<phrases::Deadline> read_phrase<phrases::Deadline>(Reader& reader, const Scalar& words) {
  const auto& reading = reader.readings().deadline(words.text, reader.years_or_any());
  if (reading) return *reading;
  switch (reading.error().refusal) {
    case Refusal::empty: break;  // left to missing-due
    case Refusal::ambiguous: refuse_two_readings(reader, bad_due, messages::two_dues, words, reading.error()); break;
    case Refusal::year_missing:
      if (!reader.years_known()) break;  // left to missing-key
      reader.diagnostics().report(bad_due, words.at, messages::due_without_year,
                                  {{"typed", words.text}, {"year", std::to_string(reader.years.last)}});
      break;
    case Refusal::no_such_day: refuse(reader, bad_due, messages::no_such_due_day, words); break;
    default: refuse(reader, bad_due, messages::bad_due, words);
  }
  return std::nullopt;
}

template <>
phrases::Kept<calendar::DueRule> read_phrase<calendar::DueRule>(Reader& reader, const Scalar& words) {
  const auto& reading = reader.readings().due_rule(words.text);
  if (reading) return *reading;
  refuse(reader, bad_due, messages::bad_due_rule, words);
  return std::nullopt;
}

template <>
phrases::Kept<calendar::Period> read_phrase<calendar::Period>(Reader& reader, const Scalar& words) {
  const auto& reading = reader.readings().period(words.text, reader.years_or_any());
  if (reading) return *reading;
  const bool no_year = reading.error().refusal == Refusal::year_missing;
  if (no_year && !reader.years_known()) return std::nullopt;  // left to missing-key or unknown-id
  refuse(reader, bad_period, no_year ? messages::period_without_year : messages::bad_period, words);
  return std::nullopt;
}

template <>
phrases::Kept<ReportedPeriod> read_phrase<ReportedPeriod>(Reader& reader, const Scalar& words) {
  if (const auto& dated = reader.readings().period(words.text, reader.years_or_any()))
    return ReportedPeriod{*dated, false};
  const int year = reader.years_or_any().first;
  if (const auto& undated = reader.readings().period(words.text, {year, year})) return ReportedPeriod{*undated, true};
  refuse(reader, bad_period, messages::bad_period, words);
  return std::nullopt;
}

template <>
phrases::Kept<calendar::Window> read_phrase<calendar::Window>(Reader& reader, const Scalar& words) {
  const auto reading = phrases::read_window(words.text);
  if (reading) return *reading;
  const bool no_day = reading.error().refusal == Refusal::no_such_day;
  refuse(reader, no_day ? bad_date : bad_period, no_day ? messages::no_such_day : messages::bad_window, words);
  return std::nullopt;
}

template <>
phrases::Kept<calendar::Date> read_phrase<calendar::Date>(Reader& reader, const Scalar& words) {
  const auto& reading = reader.readings().date(words.text);
  if (reading) return *reading;
  if (reading.error().refusal == Refusal::empty) return std::nullopt;  // left to draft-blank
  const bool no_day = reading.error().refusal == Refusal::no_such_day;
  refuse(reader, bad_date, no_day ? messages::no_such_day : messages::bad_date, words);
  return std::nullopt;
}

template <>
phrases::Kept<phrases::Years> read_phrase<phrases::Years>(Reader& reader, const Scalar& words) {
  const auto& reading = reader.readings().years(words.text);
  if (reading) return *reading;
  refuse(reader, bad_period, messages::bad_years, words);
  return std::nullopt;
}

template <>
phrases::Kept<phrases::DocumentNumber> read_phrase<phrases::DocumentNumber>(Reader& reader, const Scalar& words) {
  const auto& reading = reader.readings().document_number(words.text);
  if (reading && phrases::in_party_order(words.text, **reading)) {
    reader.diagnostics().report(bad_document_number, words.at, messages::party_number,
                                {{"typed", words.text}, {"meant", phrases::print(**reading)}});
  }
  if (reading) return *reading;
  if (reading.error().refusal != Refusal::empty) {
    refuse(reader, bad_document_number, messages::bad_document_number, words);
  }
  return std::nullopt;
}

template <>
phrases::Kept<phrases::Decimal> read_phrase<phrases::Decimal>(Reader& reader, const Scalar& words) {
  const auto& reading = reader.readings().number(words.text);
  if (!reading) {
    refuse_number(reader, messages::bad_number, words, reading.error());
    return std::nullopt;
  }
  if (reading->ambiguous) note_ambiguous(reader, words);
  return reading->value;
}

template <>
phrases::Kept<unsigned> read_phrase<unsigned>(Reader& reader, const Scalar& words) {
  const auto& reading = reader.readings().number(words.text);
  constexpr std::int64_t largest = 1'000'000;
  if (reading && reading->value.scale() == 0 && reading->value.digits() >= 0 && reading->value.digits() <= largest) {
    if (reading->ambiguous) note_ambiguous(reader, words);
    return static_cast<unsigned>(reading->value.digits());
  }
  refuse(reader, bad_number, messages::bad_whole, words);
  return std::nullopt;
}

template <>
phrases::Kept<phrases::ResultValue> read_phrase<phrases::ResultValue>(Reader& reader, const Scalar& words) {
  const auto& reading = reader.readings().result(words.text);
  if (!reading) {
    refuse_number(reader, messages::bad_result, words, reading.error());
    return std::nullopt;
  }
  if ((*reading)->ambiguous) note_ambiguous(reader, words);
  return *reading;
}

template <>
phrases::Kept<phrases::Status> read_phrase<phrases::Status>(Reader& reader, const Scalar& words) {
  const auto& reading = reader.readings().status(words.text);
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
