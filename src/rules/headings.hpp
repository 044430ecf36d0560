#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "cchc/model/outline.hpp"

namespace cchc::rules {

/// The groups and tasks that indicators stand under, which tell namesakes apart.
class Headings {
 public:
  explicit Headings(const model::Outline& outline);

  /// True where neither stands under a heading, within its area, that contradicts the other's.
  bool agree(const model::IndicatorRow& a, const model::IndicatorRow& b) const;

 private:
  std::vector<std::string> above(const model::IndicatorRow& row) const;

  const model::Task* parent_of(const model::Task* task) const;

  std::unordered_map<const model::Task*, const model::Task*> parents_;  ///< of the rows that have one
};

}  // namespace cchc::rules
