#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "commands/command.hpp"

namespace cchc::commands {

/// An option as help shows it: `--format WORD`, and what it is for.
struct OptionRow {
  std::string spelled;
  std::string description;
};

/// The options that are bound, but for hidden ones.
std::vector<OptionRow> option_rows(const CLI::App& app);

/// `cchc – plans for …`, one line.
std::string_view program_purpose(text::Language language);

/// `cchc` alone: what it is, three examples.
std::string short_help(text::Language language);

/// `cchc --help`: every command.
std::string full_help(const CLI::App& global_options, text::Language language);

/// `cchc COMMAND --help`, from the very options that are bound.
std::string command_help(const Command& command, const CLI::App& app, text::Language language);

}  // namespace cchc::commands
