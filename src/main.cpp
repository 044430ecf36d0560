#include <string>
#include <vector>

#include "cchc/commands/run.hpp"
#include "cchc/workspace/environment.hpp"
#include "cchc/workspace/memory.hpp"
#include "cchc/workspace/standard_streams.hpp"
#include "cchc/workspace/terminal.hpp"

int main(int count, char** values) {
  cchc::workspace::keep_freed_memory();
  const std::vector<std::string> arguments(values + (count > 0 ? 1 : 0), values + count);
  cchc::workspace::StandardStreams streams;
  cchc::workspace::Environment environment = cchc::workspace::of_this_process(streams.in, streams.out, streams.err);
  const int status = cchc::commands::run(arguments, environment);
  streams.out.flush();
  return streams.out.good() ? status : cchc::workspace::report_lost_output(environment);
}
