#pragma once

#include <string>
#include <vector>

#include "cchc/text/language.hpp"

namespace cchc::commands {

/// What may stand behind an option, or behind a command's name.
enum class Takes { nothing, words, word_list, file, anything };

/// An option as people type it.
struct OptionWords {
  std::string name;        ///< `--format`, `-o`
  std::string other_name;  ///< `-h` of `--help`; mostly empty
  std::string help;
  std::string value_name;  ///< `FILE`; empty where it takes none
  Takes takes = Takes::nothing;
  std::vector<std::string> words;  ///< all that it takes, where that can be listed
};

/// A command with its options, those that go with every command included.
struct CommandWords {
  std::string name;
  std::string summary;
  std::vector<OptionWords> options;
  Takes takes = Takes::file;
  std::vector<std::string> words;
};

/// The whole command line, from the very options that are bound, for completion in shells.
struct CommandLine {
  std::vector<OptionWords> options;  ///< those before a command
  std::vector<CommandWords> commands;
};

CommandLine command_line(text::Language language);

}  // namespace cchc::commands
