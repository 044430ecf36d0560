#pragma once

#include <string>

#include "cchc/model/plan.hpp"
#include "cchc/text/language.hpp"

namespace cchc::reports {

/// `phường Mẫu, tỉnh Mẫu`.
std::string place_words(const model::Plan& plan);

/// Its title, number and day of issue in one line.
std::string plan_words(const model::Plan& plan, text::Language language);

}  // namespace cchc::reports
