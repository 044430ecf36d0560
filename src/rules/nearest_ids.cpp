#include "rules/nearest_ids.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "cchc/text/closest.hpp"

namespace cchc::rules {

std::vector<std::string_view> nearest_ids(std::string_view typed, const std::vector<Named>& candidates) {
  std::vector<std::string_view> ids;
  std::vector<std::string_view> names;
  for (const Named& one : candidates) {
    ids.push_back(one.id);
    if (!one.name.empty()) names.push_back(one.name);
  }
  if (std::vector<std::string_view> near = text::closest(typed, ids); !near.empty()) return near;
  std::vector<std::string_view> owners;
  for (const std::string_view name : text::closest(typed, names)) {
    for (const Named& one : candidates) {
      const bool new_one = std::find(owners.begin(), owners.end(), one.id) == owners.end();
      if (one.name == name && new_one) owners.push_back(one.id);
    }
  }
  return owners;
}

diagnostics::Argument meant(const std::vector<std::string_view>& ids) {
  return {"meant", fmt::format("`{}`", fmt::join(ids, "` hay `")), fmt::format("`{}`", fmt::join(ids, "` or `"))};
}

}  // namespace cchc::rules
