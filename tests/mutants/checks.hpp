#pragma once

#include <string>
#include <string_view>

#include "commands.hpp"

namespace mutants {

/// What is wrong with `answer` by what every command promises: its status, its JSON, findings that lie within `bytes`
/// and speak; empty where nothing is.
std::string fault_of(const CommandLine& line, const Answer& answer, const Place& place, std::string_view bytes);

/// What is wrong with the findings of `document` told in both languages: others, elsewhere, or in the wrong language.
std::string fault_between(const Answer& vietnamese, const Answer& english, std::string_view document);

}  // namespace mutants
