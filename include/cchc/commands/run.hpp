#pragma once

#include <string>
#include <vector>

#include "cchc/workspace/environment.hpp"

namespace cchc::commands {

/// Runs the command that `arguments` (without the program's name) ask for and returns its exit status (0 to 3, 130);
/// every error is answered on `environment.err`.
int run(const std::vector<std::string>& arguments, workspace::Environment& environment);

}  // namespace cchc::commands
