#pragma once

#include "cchc/model/plan.hpp"

namespace cchc::rules {

/// True for a number that is left out (`/KH-UBND`), or a key with nothing behind it.
bool blank(const model::Phrase<phrases::DocumentNumber>& number);

/// True for a day that is written and left blank: `…/12/2025`, `ngày … tháng …`, or a key with nothing behind it.
bool blank(const model::Phrase<calendar::Date>& date);

/// True for a deadline with a blank in it (`…/12/2025`); one that says nothing at all (`…`) is missing.
bool blank(const model::Phrase<phrases::Deadline>& due);

}  // namespace cchc::rules
