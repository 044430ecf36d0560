#pragma once

#include <string>
#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/phrases/target.hpp"

namespace cchc::rules {

/// True where both ask for the same, in whatever words: a bare figure (`90%`) is met from there on, so it asks what
/// `≥ 90%` asks, and less than `> 90%`. Aspirations, exclusions and a stretch that only one names are passed over.
bool same_demand(const phrases::Target& a, const phrases::Target& b);

/// What an indicator asks for, year by year where it does.
struct Demand {
  const model::Scalar* words = nullptr;  ///< where it begins; none where it asks nothing that could be read
  std::string text;                      ///< as typed; of a mapping of milestones: all of them
  phrases::Target target;                ///< milestones where it has any
  const phrases::Target* step = nullptr;
};

Demand demand_of(const model::Aim& aim);

/// True where both may hold at once: the same milestone in every year that both name, and a single figure that is one
/// of the other's milestones, or the end that its growth arrives at.
bool compatible(const Demand& a, const Demand& b);

}  // namespace cchc::rules
