#include "cchc/source/edit.hpp"

#include <iterator>
#include <map>
#include <utility>

namespace cchc::source {

namespace {

using Accepted = std::multimap<Span, std::string>;

/// Edits that touch do not overlap; an insertion overlaps only what it would split.
bool overlap(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

bool fits(const Accepted& accepted, const Edit& edit) {
  const auto next = accepted.lower_bound(edit.span);
  if (next != accepted.end() && overlap(next->first, edit.span)) return false;
  return next == accepted.begin() || !overlap(std::prev(next)->first, edit.span);
}

bool holds(const Accepted& accepted, const Edit& edit) {
  const auto [first, last] = accepted.equal_range(edit.span);
  for (auto one = first; one != last; ++one) {
    if (one->second == edit.text) return true;
  }
  return false;
}

}  // namespace

std::string apply(std::string_view bytes, std::vector<Edit> edits) {
  Accepted accepted;
  for (Edit& edit : edits) {
    const bool inside = edit.span.begin <= edit.span.end && edit.span.end <= bytes.size();
    if (inside && fits(accepted, edit) && !holds(accepted, edit)) accepted.emplace(edit.span, std::move(edit.text));
  }
  std::string out;
  std::size_t done = 0;
  for (const auto& [span, text] : accepted) {
    out += bytes.substr(done, span.begin - done);
    out += text;
    done = span.end;
  }
  out += bytes.substr(done);
  return out;
}

}  // namespace cchc::source
