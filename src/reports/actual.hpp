#pragma once

#include <string>

#include "cchc/document/document.hpp"
#include "reports/standing.hpp"

namespace cchc::reports {

/// What was reached as a person reads it: `412/655 = 62,9%`, `13 phút/lượt`, `hạng 3/14`; without a value the status;
/// nothing where nothing arose, which the verdict says.
std::string actual_words(const model::IndicatorRow& row, const model::Result* result, text::Language language);

/// For machines: the percentage of a ratio, a figure, or a place.
struct ActualCells {
  document::Cell actual;
  document::Cell done;
  document::Cell of;
};
ActualCells actual_cells(const model::IndicatorRow& row, const model::Result* result);

}  // namespace cchc::reports
