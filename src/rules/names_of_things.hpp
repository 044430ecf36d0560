#pragma once

#include <cstdint>
#include <unordered_set>

#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"

namespace cchc::rules {

/// Where the ids, units, files and recipients of a document stand that its list of prose holds too: no running text.
std::unordered_set<std::uint32_t> names_of_things(const model::Plan& plan);
std::unordered_set<std::uint32_t> names_of_things(const model::Results& results);

}  // namespace cchc::rules
