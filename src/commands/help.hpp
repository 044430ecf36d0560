#pragma once

#include <string>

#include "commands/command.hpp"

namespace cchc::commands {

/// `cchc` alone: what it is, three examples.
std::string short_help(text::Language language);

/// `cchc --help`: every command.
std::string full_help(const CLI::App& global_options, text::Language language);

/// `cchc COMMAND --help`, from the very options that are bound.
std::string command_help(const Command& command, const CLI::App& app, text::Language language);

}  // namespace cchc::commands
