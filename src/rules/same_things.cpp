#include "rules/same_things.hpp"

#include "cchc/model/plan.hpp"

namespace cchc::rules {

SameThings::SameThings(const model::Outline& outline) {
  for (const model::IndicatorRow& row : outline.indicators) {
    if (!row.aim->same_as || !*row.id) continue;
    const std::string_view from = head(row.id->text);
    const std::string_view to = head(row.aim->same_as.text);
    if (from != to) up_[from] = to;
  }
}

std::string_view SameThings::head(std::string_view id) const {
  for (auto at = up_.find(id); at != up_.end(); at = up_.find(id)) id = at->second;
  return id;
}

}  // namespace cchc::rules
