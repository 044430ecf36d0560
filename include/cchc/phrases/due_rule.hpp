#pragma once

#include <string>
#include <string_view>

#include "cchc/calendar/due_rule.hpp"
#include "cchc/phrases/reading.hpp"

namespace cchc::phrases {

/// Reads a due rule: "chậm nhất (là) ngày N của tháng cuối kỳ", "trước ngày N …" and their kin.
Reading<calendar::DueRule> read_due_rule(std::string_view phrase);

/// The rule in its usual Vietnamese words; reads back to an equal value.
std::string print(const calendar::DueRule& rule);

}  // namespace cchc::phrases
