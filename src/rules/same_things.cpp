#include "rules/same_things.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

/// Marks the rows whose key another row has too.
template <class Key>
void mark_shared(std::vector<std::pair<Key, std::size_t>> keys, std::vector<bool>& shared) {
  std::sort(keys.begin(), keys.end());
  for (std::size_t at = 1; at < keys.size(); ++at) {
    if (keys[at - 1].first == keys[at].first) shared[keys[at - 1].second] = shared[keys[at].second] = true;
  }
}

}  // namespace

std::vector<const model::IndicatorRow*> alike_indicators(const model::Outline& outline) {
  const SameThings same(outline);
  std::vector<std::pair<std::uint64_t, std::size_t>> titles;
  std::vector<std::pair<std::string_view, std::size_t>> things;
  for (std::size_t at = 0; at < outline.indicators.size(); ++at) {
    const model::IndicatorRow& row = outline.indicators[at];
    if (*row.title) titles.emplace_back(sum_of_title(row), at);
    if (*row.id) things.emplace_back(same.head(row.id->text), at);
  }
  std::vector<bool> shared(outline.indicators.size());
  mark_shared(std::move(titles), shared);
  mark_shared(std::move(things), shared);
  std::vector<const model::IndicatorRow*> alike;
  for (std::size_t at = 0; at < shared.size(); ++at) {
    if (shared[at]) alike.push_back(&outline.indicators[at]);
  }
  return alike;
}

}  // namespace cchc::rules
