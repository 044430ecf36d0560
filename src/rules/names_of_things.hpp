#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"

namespace cchc::rules {

/// Some of a document's free texts, a bit for each of its nodes.
class ProseSet {
 public:
  /// `prose`: all free texts of the document.
  explicit ProseSet(const std::vector<model::Prose>& prose) {
    std::uint32_t last = 0;
    for (const model::Prose& one : prose) last = std::max<std::uint32_t>(last, one.node);
    bits_.resize(last + std::size_t{1});
  }
  /// Leaves out what is no free text.
  void insert(const model::Scalar& one) {
    if (one.node < bits_.size()) bits_[one.node] = true;
  }
  bool contains(const model::Prose& one) const { return bits_[one.node]; }

 private:
  std::vector<bool> bits_;
};

/// The ids, units, files and recipients of a document that its list of prose holds too: no running text.
ProseSet names_of_things(const model::Plan& plan);
ProseSet names_of_things(const model::Results& results);

}  // namespace cchc::rules
