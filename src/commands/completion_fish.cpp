#include <fmt/format.h>

#include "commands/completion_scripts.hpp"

namespace cchc::commands {

namespace {

std::string escaped(std::string text) { return replaced(replaced(std::move(text), "\\", "\\\\"), "'", "\\'"); }

/// `-l format` or `-s o`.
std::string flag(const std::string& name) {
  return name.starts_with("--") ? "-l " + name.substr(2) : "-s " + name.substr(1);
}

std::string line_of(std::string_view condition, const OptionWords& option) {
  std::string line = fmt::format("complete -c cchc -n '{}' {}", condition, flag(option.name));
  if (!option.other_name.empty()) line += " " + flag(option.other_name);
  switch (option.takes) {
    case Takes::nothing: break;
    case Takes::words: line += fmt::format(" -x -a '{}'", joined(option.words, " ")); break;
    case Takes::word_list: line += fmt::format(" -x -a '(__fish_append , {})'", joined(option.words, " ")); break;
    case Takes::file: line += " -r -F"; break;
    case Takes::anything: line += " -x"; break;
  }
  return line + fmt::format(" -d '{}'\n", escaped(option.help));
}

}  // namespace

std::string fish_completion(const CommandLine& line) {
  std::string script = "# cchc completion fish\ncomplete -c cchc -n __fish_use_subcommand -f\n";
  for (const OptionWords& option : line.options) script += line_of("__fish_use_subcommand", option);
  for (const CommandWords& command : line.commands) {
    const std::string inside = "__fish_seen_subcommand_from " + command.name;
    script += fmt::format("complete -c cchc -n __fish_use_subcommand -a {} -d '{}'\n", command.name,
                          escaped(command.summary));
    for (const OptionWords& option : command.options) script += line_of(inside, option);
    if (command.takes == Takes::words) {
      script += fmt::format("complete -c cchc -n '{}' -f -a '{}'\n", inside, joined(command.words, " "));
    }
  }
  return script;
}

}  // namespace cchc::commands
