#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cchc/workspace/environment.hpp"
#include "commands/options.hpp"

namespace cchc::commands {

/// The options that stand before or after every command, as typed.
struct GlobalOptions {
  std::string language;
  std::string color;
  std::string today;
  std::string jobs;
  bool help = false;
  bool manual = false;  ///< `--man`, which help does not name: packages make their pages with it
};

void bind_global(Options& line, GlobalOptions& options);

/// Makes the environment what the options say; throws Error (wrong use).
void apply(const GlobalOptions& options, workspace::Environment& environment);

/// The place of the command's name among `arguments`, past the global options before it; npos where there is none.
std::size_t command_index(const std::vector<std::string>& arguments);

/// Throws for the first of `arguments` before `end` that is an option, but none that may stand before a command.
void refuse_misplaced_options(const std::vector<std::string>& arguments, std::size_t end);

/// The value of `--lang` among `arguments`, so that even a wrong line is answered in the language asked for.
std::string_view asked_language(const std::vector<std::string>& arguments);

/// Parses `arguments` into what is bound to `app`; throws Error (wrong use) in our own words.
void parse(CLI::App& app, std::vector<std::string> arguments);

}  // namespace cchc::commands
