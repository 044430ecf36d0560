#include "rules/result_ids.hpp"

#include "cchc/text/closest.hpp"

namespace cchc::rules {

std::vector<std::string_view> result_ids(const model::Plan& plan) {
  std::vector<std::string_view> ids;
  for (const model::IndicatorRow& row : plan.outline.indicators) {
    if (*row.id) ids.push_back(row.id->text);
  }
  for (const model::TaskRow& row : plan.outline.tasks) {
    if (row.task->id) ids.push_back(row.task->id.text);
  }
  return ids;
}

std::string_view nearest_id(std::string_view typed, const std::vector<std::string_view>& candidates) {
  const auto nearest = text::closest(typed, candidates);
  return nearest.empty() ? std::string_view() : nearest[0];
}

}  // namespace cchc::rules
