#include "reports/cells.hpp"

#include <fmt/format.h>

#include "cchc/text/fold.hpp"

namespace cchc::reports {

using document::Cell;
using phrases::Decimal;
using phrases::Ratio;
using text::Language;

std::string day(calendar::Date date, Language language) {
  return language == Language::en ? calendar::iso(date) : calendar::official(date);
}

std::string day(const model::Phrase<calendar::Date>& date, Language language) {
  return date ? day(*date, language) : std::string(text::trim(date.words.text));
}

std::string days(calendar::Window window, Language language) {
  return fmt::format("{} - {}", day(window.first, language), day(window.last, language));
}

std::string number(const Decimal& value, Language language) {
  return language == Language::en ? phrases::plain(value) : phrases::vietnamese(value);
}

std::string percentage(const Ratio& ratio, Language language) {
  return ratio.of.zero() ? std::string() : number(phrases::percent(ratio), language) + "%";
}

std::string ratio(const Ratio& ratio, Language language) {
  const std::string parts = number(ratio.done, language) + "/" + number(ratio.of, language);
  return ratio.of.zero() ? parts : parts + " = " + percentage(ratio, language);
}

Cell date_cell(std::optional<calendar::Date> date, Language language) {
  return date ? document::date_cell(day(*date, language), calendar::iso(*date))
              : Cell{{}, {}, document::CellKind::date};
}

Cell count_cell(std::size_t count, Language language) {
  return decimal_cell(Decimal(static_cast<std::int64_t>(count)), language);
}

Cell decimal_cell(const Decimal& value, Language language) {
  return document::number_cell(number(value, language), phrases::plain(value));
}

Cell percent_cell(const Ratio& ratio, Language language) {
  if (ratio.of.zero()) return document::number_cell({}, {});
  return document::number_cell(percentage(ratio, language), phrases::plain(phrases::percent(ratio)));
}

Ratio ratio_of(std::size_t done, std::size_t of) {
  return {Decimal(static_cast<std::int64_t>(done)), Decimal(static_cast<std::int64_t>(of))};
}

}  // namespace cchc::reports
