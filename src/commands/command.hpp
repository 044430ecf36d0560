#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "cchc/text/language.hpp"
#include "cchc/workspace/environment.hpp"
#include "commands/options.hpp"

namespace cchc::commands {

/// What a command does once its options are parsed; returns the exit status.
using Action = std::function<int(workspace::Environment&)>;

/// A line that help and manual show, with what it is for.
struct Example {
  std::string_view line;
  text::Bilingual why;
};

/// One subcommand: how it is called, and how its options are bound.
struct Command {
  std::string_view name;
  std::string_view arguments;  ///< `[PATH…]`, for the help
  text::Bilingual summary;
  std::span<const Example> examples;
  Action (*bind)(Options& line);
};

/// In the order in which help lists them.
std::span<const Command> all_commands();

}  // namespace cchc::commands
