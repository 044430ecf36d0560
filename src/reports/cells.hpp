#pragma once

#include <optional>
#include <string>

#include "cchc/calendar/date.hpp"
#include "cchc/calendar/window.hpp"
#include "cchc/document/document.hpp"
#include "cchc/model/scalar.hpp"
#include "cchc/phrases/decimal.hpp"
#include "cchc/text/language.hpp"

namespace cchc::reports {

/// `09/3/2025` in Vietnamese, `2025-03-09` in English, which has no official style.
std::string day(calendar::Date date, text::Language language);

/// The same of a date that was typed; where it could not be read, its words.
std::string day(const model::Phrase<calendar::Date>& date, text::Language language);

/// `10/12/2024 - 09/3/2025`.
std::string days(calendar::Window window, text::Language language);

/// `4.131` or `99,71` in Vietnamese, with a point and no thousands marks in English.
std::string number(const phrases::Decimal& value, text::Language language);

/// `412/655 = 62,9%`; only the parts where the second is 0.
std::string ratio(const phrases::Ratio& ratio, text::Language language);

/// `62,9%`; nothing where the second part is 0.
std::string percentage(const phrases::Ratio& ratio, text::Language language);

document::Cell date_cell(std::optional<calendar::Date> date, text::Language language = text::Language::vi);
document::Cell count_cell(std::size_t count, text::Language language = text::Language::vi);
document::Cell decimal_cell(const phrases::Decimal& value, text::Language language = text::Language::vi);
/// At most two decimals, half up; empty where the second part is 0.
document::Cell percent_cell(const phrases::Ratio& ratio, text::Language language = text::Language::vi);

phrases::Ratio ratio_of(std::size_t done, std::size_t of);

}  // namespace cchc::reports
