#pragma once

#include <string_view>
#include <vector>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/model/plan.hpp"

namespace cchc::rules {

/// A unit that answers for a component, and where the plan says so.
struct Owner {
  const model::Unit* unit = nullptr;  ///< none where the area's lead is a unit that is not declared
  const model::Scalar* place = nullptr;
};

/// A part of the scoring: an area, or an id that `answers_for` or `supports` names.
struct Component {
  std::string_view id;
  std::string_view title;
  source::Span at;            ///< its area's id, else where it is first named
  std::vector<Owner> owners;  ///< each unit once, in file order; groups own nothing
  bool unclear = false;       ///< somebody may own it, but what says so could not be read
};

/// The components in file order; none where the plan does not use `answers_for`.
std::vector<Component> components(const model::Plan& plan, const diagnostics::Diagnostics& diagnostics);

}  // namespace cchc::rules
