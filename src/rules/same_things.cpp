#include "rules/same_things.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>

#include "cchc/model/plan.hpp"
#include "cchc/text/bare_words.hpp"

namespace cchc::rules {

SameThings::SameThings(const model::Outline& outline) {
  for (const model::IndicatorRow& row : outline.indicators) {
    if (!row.aim->terms->same_as || !*row.id) continue;
    const std::string_view from = head(row.id->text);
    const std::string_view to = head(row.aim->terms->same_as.text);
    if (from != to) up_[from] = to;
  }
}

std::string_view SameThings::head(std::string_view id) const {
  for (auto at = up_.find(id); at != up_.end(); at = up_.find(id)) id = at->second;
  return id;
}

namespace {

std::uint64_t sum_of_title(const model::IndicatorRow& row) {
  std::uint64_t sum = 0;
  for (text::BareReader words(row.title->text); words.next();) sum = sum * 31 + words.word().sum;
  return sum;
}

/// A sum of what a row says, and which row that is.
using Said = std::pair<std::uint64_t, std::uint32_t>;

/// Marks the rows whose sum another row has too, and empties the list.
void mark_shared(std::vector<Said>& rows, std::vector<bool>& shared) {
  std::sort(rows.begin(), rows.end());
  for (std::size_t at = 1; at < rows.size(); ++at) {
    if (rows[at - 1].first == rows[at].first) shared[rows[at - 1].second] = shared[rows[at].second] = true;
  }
  rows.clear();
}

}  // namespace

std::vector<const model::IndicatorRow*> alike_indicators(const model::Outline& outline) {
  const auto count = static_cast<std::uint32_t>(outline.indicators.size());
  std::vector<bool> shared(count);
  std::vector<Said> rows;
  rows.reserve(count);
  for (std::uint32_t at = 0; at < count; ++at) {
    const model::IndicatorRow& row = outline.indicators[at];
    if (*row.title) rows.emplace_back(sum_of_title(row), at);
  }
  mark_shared(rows, shared);
  const SameThings same(outline);
  for (std::uint32_t at = 0; at < count; ++at) {
    const model::Scalar& id = *outline.indicators[at].id;
    if (id) rows.emplace_back(std::hash<std::string_view>()(same.head(id.text)), at);
  }
  mark_shared(rows, shared);
  std::vector<const model::IndicatorRow*> alike;
  for (std::size_t at = 0; at < shared.size(); ++at) {
    if (shared[at]) alike.push_back(&outline.indicators[at]);
  }
  return alike;
}

}  // namespace cchc::rules
