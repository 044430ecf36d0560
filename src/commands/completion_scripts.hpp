#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "commands/command_line.hpp"

namespace cchc::commands {

/// The scripts that `completion` prints, made from the bound command line.
std::string bash_completion(const CommandLine& line);
std::string zsh_completion(const CommandLine& line);
std::string fish_completion(const CommandLine& line);
std::string powershell_completion(const CommandLine& line);

/// The words with `between` between them.
std::string joined(const std::vector<std::string>& words, std::string_view between);

/// All names of the options, the short ones too.
std::vector<std::string> names_of(const std::vector<OptionWords>& options);

/// `text` with every `what` replaced.
std::string replaced(std::string text, std::string_view what, std::string_view with);

}  // namespace cchc::commands
