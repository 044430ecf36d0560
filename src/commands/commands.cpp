#include "commands/command.hpp"

namespace cchc::commands {

extern const Command validate;
extern const Command fmt;
extern const Command windows;
extern const Command due;
extern const Command report;
extern const Command diff;
extern const Command explain;
extern const Command init;
extern const Command schema;
extern const Command completion;

std::span<const Command> all_commands() {
  static const Command commands[] = {validate, fmt, windows, due, report, diff, explain, init, schema, completion};
  return commands;
}

}  // namespace cchc::commands
