#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "cchc/changes/changes.hpp"

namespace cchc::changes {

/// One value of a row.
struct Fact {
  std::string_view field;  ///< its key in the document
  Words words;
  std::string meaning;                      ///< equal where both plans ask for the same; empty: nothing stated
  const phrases::Target* target = nullptr;  ///< what it asks for, where it is a target
  std::optional<int> day{};                 ///< a point in time, in days, comparable within the field
};

inline constexpr std::size_t no_row = static_cast<std::size_t>(-1);

/// Anything that a plan states, laid flat.
struct Row {
  Thing thing = Thing::plan;
  std::string id;
  std::string title;
  std::size_t parent = no_row;  ///< the row it stands under
  std::vector<Fact> facts;
};

/// By the id of a unit that both plans declare, by id or by name: its id in the earlier one.
using CommonUnits = std::unordered_map<std::string_view, std::string_view>;

/// The units of `after` that `before` knows too.
CommonUnits common_units(const model::Plan& before, const model::Plan& after);

/// All that `plan` states, in file order, parents before what stands under them.
std::vector<Row> rows_of(const model::Plan& plan, const CommonUnits& units, const calendar::DaysOff& days_off);

}  // namespace cchc::changes
