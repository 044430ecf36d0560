#include <fmt/format.h>

#include "commands/completion_scripts.hpp"

namespace cchc::commands {

namespace {

constexpr std::string_view script = R"(# cchc completion bash
_cchc() {{
  local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} command= word
  COMPREPLY=()
  if [[ $current == = ]]; then
    current=
  elif [[ $before == = ]]; then
    before=${{COMP_WORDS[COMP_CWORD - 2]}}
  fi
  for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
    case $word in
      {commands}) command=$word && break ;;
    esac
  done
  case "$command $before" in
{values}  esac
  if [[ $current == -* || -z $command ]]; then
    case $command in
{options}    esac
  else
    case $command in
{arguments}      *) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    esac
  fi
}}
complete -o filenames -F _cchc cchc
)";

constexpr std::string_view words_offered = R"(mapfile -t COMPREPLY < <(compgen -W "{}" -- "$current"))";
constexpr std::string_view list_offered =
    R"(mapfile -t COMPREPLY < <(compgen -P "${{current%"${{current##*,}}"}}" -W "{}" -- "${{current##*,}}"))";

std::string value_case(std::string_view command, const OptionWords& option) {
  std::string offered;
  switch (option.takes) {
    case Takes::nothing: return {};
    case Takes::words: offered = fmt::format(words_offered, joined(option.words, " ")); break;
    case Takes::word_list: offered = fmt::format(list_offered, joined(option.words, " ")); break;
    case Takes::file: offered = R"(mapfile -t COMPREPLY < <(compgen -f -- "$current"))"; break;
    case Takes::anything: offered = ":"; break;
  }
  return fmt::format("    \"{} {}\") {}; return ;;\n", command, option.name, offered);
}

}  // namespace

std::string bash_completion(const CommandLine& line) {
  std::vector<std::string> names;
  std::string values;
  std::string options;
  std::string arguments;
  for (const OptionWords& option : line.options) values += value_case("", option);
  for (const CommandWords& command : line.commands) {
    names.push_back(command.name);
    for (const OptionWords& option : command.options) values += value_case(command.name, option);
    options += fmt::format("      {}) {} ;;\n", command.name,
                           fmt::format(words_offered, joined(names_of(command.options), " ")));
    if (command.takes == Takes::words) {
      arguments +=
          fmt::format("      {}) {} ;;\n", command.name, fmt::format(words_offered, joined(command.words, " ")));
    }
  }
  options += fmt::format("      *) {} ;;\n",
                         fmt::format(words_offered, joined(names, " ") + " " + joined(names_of(line.options), " ")));
  return fmt::format(script, fmt::arg("commands", joined(names, "|")), fmt::arg("values", values),
                     fmt::arg("options", options), fmt::arg("arguments", arguments));
}

}  // namespace cchc::commands
