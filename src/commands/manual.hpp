#pragma once

#include <string>

#include "commands/command.hpp"

namespace cchc::commands {

/// `cchc COMMAND --man`: the help of a command as a page for man(1).
std::string command_manual(const Command& command, const CLI::App& app, text::Language language);

/// `cchc --man`: the page of the program itself.
std::string program_manual(const CLI::App& global_options, text::Language language);

}  // namespace cchc::commands
