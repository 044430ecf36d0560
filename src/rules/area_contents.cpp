#include "rules/area_contents.hpp"

#include <cstdint>
#include <limits>

#include "rules/lost.hpp"

namespace cchc::rules {

bool area_misread(const model::Plan& plan, const model::Area& area, const diagnostics::Diagnostics& diagnostics) {
  const model::Area* last = &plan.areas.back();
  const std::uint32_t end = &area == last ? std::numeric_limits<std::uint32_t>::max() : (&area + 1)->at.begin;
  return misread(diagnostics, area.at.begin, end);
}

}  // namespace cchc::rules
