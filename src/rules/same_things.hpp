#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "cchc/model/outline.hpp"

namespace cchc::rules {

/// Which ids name the same indicator, stated in several places and linked by `same_as`, directly or through others.
class SameThings {
 public:
  explicit SameThings(const model::Outline& outline);

  /// One id for all that are the same thing; an id that nothing links is its own.
  std::string_view head(std::string_view id) const;

  bool linked(std::string_view a, std::string_view b) const { return head(a) == head(b); }

 private:
  std::unordered_map<std::string_view, std::string_view> up_;
};

/// The indicators, in their order, whose title or thing another one has too: only these can contradict or repeat one.
std::vector<const model::IndicatorRow*> alike_indicators(const model::Outline& outline);

}  // namespace cchc::rules
