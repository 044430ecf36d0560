#pragma once

#include <string>
#include <vector>

#include "cchc/phrases/reading.hpp"

namespace cchc::phrases {

/// One line of a golden file: `[2021-2025] phrase => reading`; without years the plan is one of 2025.
struct Golden {
  std::string kind;  ///< the file's name without `.txt`
  Years years;
  std::string phrase;
  std::string reading;
  int line = 0;
};

/// The phrases of `tests/phrases/<kind>.txt`; empty lines and those that begin with `#` are passed over.
std::vector<Golden> goldens(const std::string& kind);

/// All golden files.
std::vector<std::string> golden_kinds();

/// How the reader of `kind` reads `phrase`: the symbolic form, or `! refusal` with the readings of an ambiguous one.
std::string read_as(const std::string& kind, const std::string& phrase, Years years);

/// True where what the reader of `kind` reads, once printed, reads back to an equal value; also where it refuses.
bool comes_back(const std::string& kind, const std::string& phrase, Years years);

/// Writes the readings of the program into the golden file of `kind`.
void rewrite_goldens(const std::string& kind);

}  // namespace cchc::phrases
