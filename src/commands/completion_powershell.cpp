#include <fmt/format.h>

#include "commands/completion_scripts.hpp"

namespace cchc::commands {

namespace {

constexpr std::string_view script = R"(# cchc completion powershell
Register-ArgumentCompleter -Native -CommandName cchc -ScriptBlock {{
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{{
{commands}  }}
  $options = @{{
{options}  }}
  $values = @{{
{values}  }}
  $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object {{ $_.ToString() }})
  $command = $typed | Where-Object {{ $commands.Contains($_) -and $_ -ne $wordToComplete }} | Select-Object -First 1
  if ($wordToComplete) {{ $before = $typed | Select-Object -SkipLast 1 | Select-Object -Last 1 }}
  else {{ $before = $typed | Select-Object -Last 1 }}
  if ($values.ContainsKey("$command $before")) {{ $offered = $values["$command $before"] }}
  elseif ($wordToComplete -like '-*') {{ $offered = $options["$command"] }}
  elseif (-not $command) {{ $offered = @($commands.Keys) }}
  elseif ($values.ContainsKey("$command ")) {{ $offered = $values["$command "] }}
  else {{ return }}
  $offered | Where-Object {{ $_ -like "$wordToComplete*" }} | ForEach-Object {{
    $tip = if ($commands.Contains($_)) {{ $commands[$_] }} else {{ $_ }}
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $tip)
  }}
}}
)";

std::string quoted(const std::string& text) { return "'" + replaced(text, "'", "''") + "'"; }

std::string list(const std::vector<std::string>& words) {
  std::vector<std::string> all;
  for (const std::string& word : words) all.push_back(quoted(word));
  return "@(" + joined(all, ", ") + ")";
}

std::string values_of(const std::string& command, const std::vector<OptionWords>& options) {
  std::string lines;
  for (const OptionWords& option : options) {
    if (option.words.empty()) continue;
    lines += fmt::format("    {} = {}\n", quoted(command + " " + option.name), list(option.words));
  }
  return lines;
}

}  // namespace

std::string powershell_completion(const CommandLine& line) {
  std::string commands;
  std::string options = fmt::format("    '' = {}\n", list(names_of(line.options)));
  std::string values = values_of("", line.options);
  for (const CommandWords& command : line.commands) {
    commands += fmt::format("    {} = {}\n", quoted(command.name), quoted(command.summary));
    options += fmt::format("    {} = {}\n", quoted(command.name), list(names_of(command.options)));
    values += values_of(command.name, command.options);
    if (command.takes == Takes::words) {
      values += fmt::format("    {} = {}\n", quoted(command.name + " "), list(command.words));
    }
  }
  return fmt::format(script, fmt::arg("commands", commands), fmt::arg("options", options), fmt::arg("values", values));
}

}  // namespace cchc::commands
