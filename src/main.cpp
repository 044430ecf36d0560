#include <iostream>
#include <string>
#include <vector>

#include "cchc/commands/run.hpp"
#include "cchc/workspace/environment.hpp"
#include "cchc/workspace/memory.hpp"
#include "cchc/workspace/terminal.hpp"

int main(int count, char** values) {
  std::ios::sync_with_stdio(false);
  cchc::workspace::keep_freed_memory();
  const std::vector<std::string> arguments(values + (count > 0 ? 1 : 0), values + count);
  cchc::workspace::Environment environment = cchc::workspace::of_this_process(std::cin, std::cout, std::cerr);
  const int status = cchc::commands::run(arguments, environment);
  std::cout.flush();
  return std::cout.good() ? status : cchc::workspace::report_lost_output(environment);
}
