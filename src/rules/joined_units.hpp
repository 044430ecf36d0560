#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cchc/model/unit_names.hpp"

namespace cchc::rules {

/// What to type instead of a text that is nothing but declared units (and a group of actors at its end) one after
/// another, with at most a comma, a dash or "và" between them ("vp, hcc"; two cells of a table run together): ids, and
/// the group in quotes. Empty where the text is something else.
std::vector<std::string> joined_units(const model::UnitNames& names, std::string_view text);

}  // namespace cchc::rules
