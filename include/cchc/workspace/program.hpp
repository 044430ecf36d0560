#pragma once

#include <string>
#include <vector>

namespace cchc::workspace {

/// What another program answered.
struct ProgramAnswer {
  int status = 0;  ///< its exit status; -1 where it could not be started or died
  std::string out;
  std::string err;
};

/// Runs the program `command[0]`, found on the path, with nothing on its standard input, and waits for it.
ProgramAnswer run_program(const std::vector<std::string>& command);

}  // namespace cchc::workspace
