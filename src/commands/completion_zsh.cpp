#include <fmt/format.h>

#include "commands/completion_scripts.hpp"

namespace cchc::commands {

namespace {

constexpr std::string_view script = R"(#compdef cchc
_cchc() {{
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
{commands}  )
  _arguments -C \
{options}    '1: :->command' '*:: :->arguments'
  case $state in
    command) _describe command commands ;;
    arguments)
      case $words[1] in
{arguments}      esac ;;
  esac
}}
if [ "$funcstack[1]" = _cchc ]; then
  _cchc "$@"
else
  compdef _cchc cchc
fi
)";

/// For single quotes, inside the brackets of `_arguments`.
std::string escaped(const std::string& text) {
  std::string safe = text;
  for (const auto& [what, with] : {std::pair("\\", "\\\\"), std::pair("[", "\\["), std::pair("]", "\\]"),
                                   std::pair(":", "\\:"), std::pair("'", "'\\''")}) {
    safe = replaced(std::move(safe), what, with);
  }
  return safe;
}

std::string action(Takes takes, const std::vector<std::string>& words) {
  switch (takes) {
    case Takes::words: return "(" + joined(words, " ") + ")";
    case Takes::word_list: return "_sequence compadd - " + joined(words, " ");
    case Takes::file: return "_files";
    default: return {};
  }
}

std::string argument(const OptionWords& option, const std::string& name) {
  std::string text = fmt::format("'{}[{}]", name, escaped(option.help));
  if (option.takes != Takes::nothing) {
    text += fmt::format(":{}:{}", escaped(option.value_name), action(option.takes, option.words));
  }
  return text + "'";
}

std::string arguments(const std::vector<OptionWords>& options, std::string_view indent) {
  std::string lines;
  for (const OptionWords& option : options) {
    lines += fmt::format("{}{} \\\n", indent, argument(option, option.name));
    if (!option.other_name.empty()) lines += fmt::format("{}{} \\\n", indent, argument(option, option.other_name));
  }
  return lines;
}

}  // namespace

std::string zsh_completion(const CommandLine& line) {
  std::string commands;
  std::string cases;
  for (const CommandWords& command : line.commands) {
    commands += fmt::format("    '{}:{}'\n", command.name, escaped(command.summary));
    cases += fmt::format("        {})\n          _arguments \\\n{}            '*: :{}' ;;\n", command.name,
                         arguments(command.options, "            "), action(command.takes, command.words));
  }
  return fmt::format(script, fmt::arg("commands", commands), fmt::arg("options", arguments(line.options, "    ")),
                     fmt::arg("arguments", cases));
}

}  // namespace cchc::commands
