#include "commands/command.hpp"

namespace cchc::commands {

extern const Command validate;
extern const Command windows;
extern const Command due;
extern const Command report;
extern const Command diff;
extern const Command explain;
extern const Command init;
extern const Command schema;

std::span<const Command> all_commands() {
  static const Command commands[] = {validate, windows, due, report, diff, explain, init, schema};
  return commands;
}

}  // namespace cchc::commands
