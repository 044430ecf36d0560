#pragma once

#include <string>
#include <vector>

#include "cchc/document/document.hpp"
#include "cchc/reports/reports.hpp"
#include "cchc/schedule/due.hpp"

namespace cchc::reports {

/// One thing that is due, in words.
struct DueRow {
  const DuePlan* plan = nullptr;
  schedule::DueItem item;
  std::string id;     ///< of the task, or the period
  std::string title;  ///< as machine formats say it
  std::string shown;  ///< as people read it
  std::string unit_ids;
  std::string unit_names;
  std::string due_words;    ///< as typed
  std::string to_whom;      ///< `trình Chủ tịch UBND`, `gửi UBND tỉnh`
  std::optional<int> days;  ///< left until the due day; negative: past it
};

/// What `options` ask for, by group and day.
std::vector<DueRow> due_rows(const DueOptions& options);

document::Cell days_cell(const DueRow& row);
/// `còn 5 ngày`, `hôm nay`, `quá 3 ngày`.
std::string days_words(const DueRow& row, text::Language language);

}  // namespace cchc::reports
