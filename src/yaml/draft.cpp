#include "yaml/draft.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cchc::yaml {

namespace {

/// An insertion overlaps only what it would split.
bool overlap(source::Span a, source::Span b) { return a == b || (a.begin < b.end && b.begin < a.end); }

}  // namespace

Draft::Draft(std::string_view source, std::size_t begin) : source_(source), begin_(begin) {}

void Draft::put(Repair repair) {
  auto other = repairs_.lower_bound(repair.span);
  if (other != repairs_.begin()) --other;
  while (other != repairs_.end() && other->first.begin <= repair.span.end) {
    if (!overlap(other->first, repair.span)) {
      ++other;
      continue;
    }
    repair.span = {std::min(repair.span.begin, other->first.begin), std::max(repair.span.end, other->first.end)};
    other = repairs_.erase(other);
  }
  repairs_.insert_or_assign(repair.span, std::move(repair));
}

void Draft::render() {
  rendered_.clear();
  places_.clear();
  std::size_t done = begin_;
  for (const auto& [span, repair] : repairs_) {
    rendered_ += source_.substr(done, span.begin - done);
    places_.push_back({rendered_.size(), &repair});
    rendered_ += repair.text;
    done = span.end;
  }
  if (!repairs_.empty()) rendered_ += source_.substr(done);
}

std::uint32_t Draft::begin_in_source(std::size_t at) const {
  const auto behind = std::upper_bound(places_.begin(), places_.end(), at,
                                       [](std::size_t offset, const Place& place) { return offset < place.begin; });
  if (behind == places_.begin()) return static_cast<std::uint32_t>(at + begin_);
  const Place& place = *std::prev(behind);
  if (at < place.end()) return place.repair->span.begin;
  return static_cast<std::uint32_t>(place.repair->span.end + (at - place.end()));
}

std::uint32_t Draft::end_in_source(std::size_t at) const {
  const auto reached = std::lower_bound(places_.begin(), places_.end(), at,
                                        [](const Place& place, std::size_t offset) { return place.begin < offset; });
  if (reached == places_.begin()) return static_cast<std::uint32_t>(at + begin_);
  const Place& place = *std::prev(reached);
  if (at < place.end()) return place.repair->span.end;
  return static_cast<std::uint32_t>(place.repair->span.end + (at - place.end()));
}

const Repair* Draft::scalar_at(std::size_t at) const {
  const auto behind = std::upper_bound(places_.begin(), places_.end(), at,
                                       [](std::size_t offset, const Place& place) { return offset < place.begin; });
  if (behind == places_.begin()) return nullptr;
  const Place& place = *std::prev(behind);
  return at < place.end() && place.repair->stands_for != StandsFor::bytes ? place.repair : nullptr;
}

}  // namespace cchc::yaml
