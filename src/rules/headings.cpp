#include "rules/headings.hpp"

#include <algorithm>
#include <cstddef>

#include "cchc/model/plan.hpp"
#include "cchc/text/fold.hpp"
#include "rules/plan_ids.hpp"

namespace cchc::rules {

Headings::Headings(const model::Outline& outline) {
  for (const model::TaskRow& row : outline.tasks) {
    if (row.branch->parent != nullptr) parents_[row.task] = row.branch->parent;
  }
}

const model::Task* Headings::parent_of(const model::Task* task) const {
  const auto found = parents_.find(task);
  return found == parents_.end() ? nullptr : found->second;
}

/// The folded titles of what stands between the row's area and the row, outermost first.
std::vector<std::string> Headings::above(const model::IndicatorRow& row) const {
  std::vector<std::string> titles;
  for (const model::Task* at = is_task(row) ? parent_of(row.task) : row.task; at != nullptr; at = parent_of(at)) {
    titles.push_back(text::fold(at->title.text));
  }
  if (row.group != nullptr) titles.push_back(text::fold(row.group->title.text));
  std::reverse(titles.begin(), titles.end());
  return titles;
}

bool Headings::agree(const model::IndicatorRow& a, const model::IndicatorRow& b) const {
  const std::vector<std::string> one = above(a);
  const std::vector<std::string> other = above(b);
  const auto common = static_cast<std::ptrdiff_t>(std::min(one.size(), other.size()));
  return std::equal(one.begin(), one.begin() + common, other.begin());
}

}  // namespace cchc::rules
