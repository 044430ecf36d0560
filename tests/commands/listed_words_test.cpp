#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "cchc/commands/run.hpp"
#include "commands/command_line.hpp"

using namespace cchc;
using commands::Takes;

namespace {

/// What the program answers on standard error.
std::string complaint(const std::vector<std::string>& arguments) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  workspace::Environment environment{in, out, err, *calendar::Date::of(2026, 1, 5)};
  environment.language = text::Language::en;
  CHECK(commands::run(arguments, environment) == 2);
  return err.str();
}

std::string listed(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
  return list;
}

constexpr const char* nonsense = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";

}  // namespace

TEST_CASE("commands: shells offer exactly the words that the program takes") {
  std::size_t lists = 0;
  for (const commands::CommandWords& command : commands::command_line(text::Language::en).commands) {
    for (const commands::OptionWords& option : command.options) {
      if (option.takes != Takes::words) continue;
      CAPTURE(command.name);
      CAPTURE(option.name);
      std::vector<std::string> arguments{command.name, option.name, nonsense};
      if (option.name == "--csv" || option.name == "--table") {
        arguments.insert(arguments.end(), {"--format", "csv", CCHC_SOURCE_DIR "/examples/phuong-mau-2026"});
      }
      if (option.name == "--as") arguments.emplace_back("98%");
      CHECK(complaint(arguments).ends_with(": " + listed(option.words) + "\n"));
      ++lists;
    }
    if (command.takes == Takes::words && command.name != "explain") {
      CHECK(complaint({command.name, nonsense}).ends_with(": " + listed(command.words) + "\n"));
      ++lists;
    }
  }
  CHECK(lists > 20);
}

TEST_CASE("commands: an option that names formats, shells or levels offers words") {
  for (const commands::CommandWords& command : commands::command_line(text::Language::en).commands) {
    for (const commands::OptionWords& option : command.options) {
      CAPTURE(command.name);
      CAPTURE(option.name);
      if (option.value_name == "WORD") CHECK(option.takes == Takes::words);
      if (option.value_name == "FILE") CHECK(option.takes == Takes::file);
    }
  }
}
