#include "commands/command_line.hpp"

#include <string_view>

#include <CLI/CLI.hpp>

#include "cchc/linting/catalogue.hpp"
#include "commands/arguments.hpp"
#include "commands/command.hpp"
#include "commands/listed_words.hpp"

namespace cchc::commands {

namespace {

std::vector<std::string> rule_names() {
  std::vector<std::string> names;
  for (const diagnostics::RuleInfo* rule : linting::all_rules()) names.emplace_back(rule->name);
  return names;
}

bool names_a_file(std::string_view value_name) {
  return value_name == "FILE" || value_name == "PATH" || value_name == "OLD";
}

OptionWords words_of(const CLI::Option& option, std::string_view command) {
  const std::vector<std::string>& longs = option.get_lnames();
  const std::vector<std::string>& shorts = option.get_snames();
  OptionWords words;
  words.name = longs.empty() ? "-" + shorts.front() : "--" + longs.front();
  if (!longs.empty() && !shorts.empty()) words.other_name = "-" + shorts.front();
  words.help = option.get_description();
  if (option.get_expected_max() == 0) return words;
  words.value_name = option.get_type_name();
  words.takes = names_a_file(words.value_name) ? Takes::file : Takes::anything;
  if (const auto* listed = listed_words(command, words.name)) {
    words.takes = Takes::words;
    words.words.assign(listed->begin(), listed->end());
  } else if (words.value_name == "NAME,…") {
    words.takes = Takes::word_list;
    words.words = rule_names();
  }
  return words;
}

std::vector<OptionWords> options_of(const CLI::App& app, std::string_view command) {
  std::vector<OptionWords> options;
  for (const CLI::Option* option : app.get_options()) {
    if (option->nonpositional() && !option->get_group().empty()) options.push_back(words_of(*option, command));
  }
  return options;
}

CommandWords words_of(const Command& command, text::Language language) {
  CLI::App app("", std::string(command.name));
  GlobalOptions global;
  Options line(app, language);
  const Action action = command.bind(line);
  bind_global(line, global);
  CommandWords words{
      std::string(command.name), std::string(command.summary.in(language)), options_of(app, command.name), {}, {}};
  if (const auto* listed = listed_words(command.name, "")) {
    words.takes = Takes::words;
    words.words.assign(listed->begin(), listed->end());
  } else if (command.name == "explain") {
    words.takes = Takes::words;
    words.words = rule_names();
  }
  return words;
}

}  // namespace

CommandLine command_line(text::Language language) {
  CLI::App app("", "");
  GlobalOptions global;
  Options general(app, language);
  bind_global(general, global);
  CommandLine line{options_of(app, ""), {}};
  for (const Command& command : all_commands()) line.commands.push_back(words_of(command, language));
  return line;
}

}  // namespace cchc::commands
