#pragma once

#include "cchc/schedule/progress.hpp"
#include "cchc/text/language.hpp"

namespace cchc::reports {

/// `đạt`, `chưa đạt`: verdicts as a report says them.
text::Bilingual words_of(schedule::IndicatorVerdict verdict);
text::Bilingual words_of(schedule::TaskVerdict verdict);

/// `đã dự thảo`: what the results document says of a task.
text::Bilingual words_of(phrases::Status status);

}  // namespace cchc::reports
