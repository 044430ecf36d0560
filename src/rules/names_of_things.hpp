#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"
#include "rules/plan_ids.hpp"
#include "rules/unit_lists.hpp"

namespace cchc::rules {

/// Offsets of a file, a bit for each.
class PlaceSet {
 public:
  void insert(std::uint32_t offset) {
    if (offset >= bits_.size()) bits_.resize(offset + std::size_t{1});
    bits_[offset] = true;
  }
  void erase(std::uint32_t offset) {
    if (offset < bits_.size()) bits_[offset] = false;
  }
  bool contains(std::uint32_t offset) const { return offset < bits_.size() && bits_[offset]; }

 private:
  std::vector<bool> bits_;
};

/// Where the ids, units, files and recipients of a document stand that its list of prose holds too: no running text.
PlaceSet names_of_things(const model::Plan& plan, const std::vector<PlanId>& ids, const UnitLists& unit_lists);
PlaceSet names_of_things(const model::Results& results);

}  // namespace cchc::rules
