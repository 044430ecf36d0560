#include "cchc/commands/run.hpp"

#include <exception>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cchc/workspace/error.hpp"
#include "commands/arguments.hpp"
#include "commands/command.hpp"
#include "commands/help.hpp"
#include "commands/manual.hpp"
#include "commands/usage.hpp"

namespace cchc::commands {

namespace {

const Command& command_named(const std::vector<std::string>& arguments, std::size_t at) {
  const std::string& name = arguments[at];
  std::vector<std::string_view> names;
  for (const Command& command : all_commands()) {
    if (command.name == name) return command;
    names.push_back(command.name);
  }
  refuse_misplaced_options(arguments, at);
  if (name == "help") {
    throw Error(Error::Status::wrong_use, "trợ giúp: gõ `cchc --help`, từng lệnh: `cchc validate --help`",
                "for help type `cchc --help`, for that of a command `cchc validate --help`");
  }
  throw unknown(fmt::format("không có lệnh \"{}\"", name), fmt::format("there is no command \"{}\"", name), name,
                names);
}

int run_command(const Command& command, std::vector<std::string> arguments, workspace::Environment& environment) {
  CLI::App app("", std::string(command.name));
  GlobalOptions global;
  Options line(app, environment.language);
  const Action action = command.bind(line);
  bind_global(line, global);
  parse(app, std::move(arguments));
  apply(global, environment);
  if (global.help) {
    environment.out << command_help(command, app, environment.language);
    return 0;
  }
  if (global.manual) {
    environment.out << command_manual(command, app, environment.language);
    return 0;
  }
  return action(environment);
}

int run_without_command(std::vector<std::string> arguments, workspace::Environment& environment) {
  CLI::App app("", "");
  GlobalOptions global;
  bool version = false;
  Options line(app, environment.language);
  bind_global(line, global);
  line.flag("--version", version, {"số phiên bản", "the version"});
  const bool alone = arguments.empty();
  parse(app, std::move(arguments));
  apply(global, environment);
  if (version) {
    environment.out << "cchc " << CCHC_VERSION << "\n";
  } else if (global.manual) {
    environment.out << program_manual(app, environment.language);
  } else {
    environment.out << (alone || !global.help ? short_help(environment.language)
                                              : full_help(app, environment.language));
  }
  return 0;
}

int dispatch(std::vector<std::string> arguments, workspace::Environment& environment) {
  const std::size_t at = command_index(arguments);
  if (at == std::string::npos) return run_without_command(std::move(arguments), environment);
  const Command& command = command_named(arguments, at);
  arguments.erase(arguments.begin() + static_cast<std::ptrdiff_t>(at));
  return run_command(command, std::move(arguments), environment);
}

}  // namespace

int run(const std::vector<std::string>& arguments, workspace::Environment& environment) {
  if (const std::string_view asked = asked_language(arguments); !asked.empty()) {
    environment.language = asked == "en" ? text::Language::en : text::Language::vi;
  }
  constexpr int could_not = 3;
  try {
    return dispatch(arguments, environment);
  } catch (const Error& error) {
    environment.err << "cchc: " << error.message(environment.language) << "\n";
    return static_cast<int>(error.status());
  } catch (const std::exception& error) {
    environment.err << environment.say({"cchc: lỗi bên trong chương trình, xin báo lại cho nhóm phát triển: ",
                                        "cchc: a fault of the program itself, please report it: "})
                    << error.what() << "\n";
    return could_not;
  }
}

}  // namespace cchc::commands
