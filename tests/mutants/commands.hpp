#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace mutants {

/// What a command line is held to beyond its exit status.
enum class Shape { words, findings, json, writes };

/// `FILE` in a command line stands for the mutated document, `PLAN` for the plan that it is, belongs to or is set for.
struct CommandLine {
  std::vector<std::string> words;
  Shape shape = Shape::words;
};

/// What every command answers about the document number `number`; the rarer outputs take turns.
std::vector<CommandLine> command_lines(std::size_t number);

/// What one run of the program printed.
struct Answer {
  int status = 0;
  std::string out;
  std::string err;
  double seconds = 0;
};

/// Where the mutated document lies, and its plan.
struct Place {
  std::string file;
  std::string plan;
};

Answer answer(const CommandLine& line, const Place& place);

/// `line` as one would type it.
std::string typed(const CommandLine& line, const Place& place);

}  // namespace mutants
