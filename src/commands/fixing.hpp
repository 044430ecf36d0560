#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cchc/workspace/environment.hpp"
#include "cchc/workspace/error.hpp"
#include "commands/check.hpp"

namespace cchc::commands {

/// What `--fix` did with one file.
struct Fixing {
  std::size_t mended = 0;
  std::size_t withheld = 0;
  std::string shown;  ///< for standard output: a diff, or the document itself where it came from standard input
};

/// Mends the document of `input` and writes it where it stood, its `bytes` then the new ones; `show_only` writes
/// nothing and leaves them. Throws Error where it cannot be written.
Fixing fix_candidate(CheckInput& input, bool show_only);

/// Prints what is to be shown, in the order of the files; false where there is nothing.
bool print_fixed(const std::vector<Fixing>& fixings, workspace::Environment& environment);

/// One line for people: how many findings were mended in how many files.
std::string fixing_summary(const std::vector<Fixing>& fixings, bool show_only, text::Language language);

Error diff_without_fix();

}  // namespace cchc::commands
