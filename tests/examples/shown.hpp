#pragma once

#include <string>

#include <fmt/format.h>

#include "cchc/calendar/period.hpp"
#include "cchc/model/plan.hpp"
#include "cchc/phrases/date.hpp"
#include "cchc/phrases/due_rule.hpp"
#include "cchc/phrases/period.hpp"
#include "cchc/phrases/result.hpp"

namespace tests {

inline std::string shown(cchc::calendar::Date date) { return iso(date); }
inline std::string shown(cchc::phrases::Years years) { return print(years); }
inline std::string shown(cchc::calendar::Period period) { return symbol(period); }
inline std::string shown(const cchc::calendar::Window& window) { return iso(window.first) + ".." + iso(window.last); }
inline std::string shown(const cchc::calendar::DueRule& rule) { return cchc::phrases::print(rule); }
inline std::string shown(const cchc::phrases::Target& target) { return print(target); }
inline std::string shown(const cchc::phrases::ResultValue& value) { return print(value); }
inline std::string shown(cchc::phrases::Status status) { return std::string(symbol(status)); }
inline std::string shown(const cchc::phrases::DocumentNumber& number) { return print(number); }
inline std::string shown(const cchc::phrases::Decimal& number) { return cchc::phrases::plain(number); }

inline std::string shown(const cchc::model::ReportedPeriod& reported) {
  return symbol(reported.period) + (reported.every_year ? ", every year" : "");
}

inline std::string days(const cchc::phrases::Deadline& deadline) {
  std::string out;
  if (deadline.first) out += " from " + iso(*deadline.first);
  if (deadline.last) out += " to " + iso(*deadline.last);
  for (const cchc::phrases::Deadline& one : deadline.occurrences) out += (out.empty() ? "" : ";") + days(one);
  return out;
}

inline std::string shown(const cchc::phrases::Deadline& deadline) {
  return fmt::format("{} ({}{})", print(deadline), symbol(deadline.when), days(deadline));
}

inline std::string shown(const cchc::phrases::Citation& citation) {
  std::string out = print(citation.number);
  if (citation.issued) out += " | " + iso(*citation.issued);
  if (!citation.issuer.empty()) out += fmt::format(" | {}", citation.issuer);
  if (!citation.subject.empty()) out += fmt::format(" | {}", citation.subject);
  return out;
}

/// Why words have no reading, where that is no fault: a date left blank, a target without a figure.
inline std::string unread(const cchc::model::Phrase<cchc::calendar::Date>& date) {
  const auto reading = cchc::phrases::read_date(date.words.text);
  return !reading && reading.error().refusal == cchc::phrases::Refusal::empty ? "! blank" : "!";
}

inline std::string unread(const cchc::model::Phrase<cchc::phrases::Target>& target) {
  const auto reading = cchc::phrases::read_target(target.words.text);
  return !reading && reading.error().refusal == cchc::phrases::Refusal::no_figure ? "! no figure" : "!";
}

template <class Value>
std::string unread(const cchc::model::Phrase<Value>&) {
  return "!";
}

}  // namespace tests
