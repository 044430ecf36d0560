#pragma once

#include <string_view>

#include "cchc/formats/diagnostic_formats.hpp"

namespace cchc::commands {

/// What docs/rules says about the rule of this code, for formats that carry their rules along.
formats::RuleText rule_text(std::string_view code, text::Language language);

}  // namespace cchc::commands
