#pragma once

#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/model/settings.hpp"

namespace cchc::rules {

/// Units that one key of the plan names: `lead`, `partners`, `guided_by`, a step's `from`.
using UnitList = std::vector<const model::Scalar*>;

/// Every such list, each once as it is typed (defaults not repeated for the tasks that take them over).
std::vector<UnitList> unit_lists(const model::Plan& plan);

/// The unit of the settings that the name means, as they spell it; empty where it is none.
std::string_view known_unit(const model::KnownWords& words, std::string_view name);

/// True where both names mean one declared unit, or are the same words for an undeclared one.
bool same_unit(const model::UnitNames& names, const model::Scalar& a, const model::Scalar& b);

/// True where the name stands for a group of actors, by its words or by `group: true` of its unit.
bool is_group(const model::UnitNames& names, const model::Scalar& name);

}  // namespace cchc::rules
