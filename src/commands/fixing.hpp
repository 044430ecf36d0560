#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cchc/workspace/environment.hpp"
#include "cchc/workspace/error.hpp"

namespace cchc::commands {

struct CheckInput;

/// What `--fix` and `--fix --diff` ask for.
enum class FixMode { none, write, show };

/// What `--fix` did with one file.
struct Fixing {
  std::size_t mended = 0;
  std::size_t withheld = 0;
  std::string shown;  ///< for standard output: a diff, or the document itself where it came from standard input
};

/// Mends the document of `input` and writes it where it stood, its `bytes` then the new ones; where it is only to
/// be shown, nothing is written and they stay. Throws Error where it cannot be written.
Fixing fix_candidate(CheckInput& input, FixMode mode);

/// Prints what is to be shown, in the order of the files; false where there is nothing.
bool print_fixed(const std::vector<Fixing>& fixings, workspace::Environment& environment);

/// One line for people: how many findings were mended in how many files.
std::string fixing_summary(const std::vector<Fixing>& fixings, FixMode mode, text::Language language);

/// Wrong use: `--diff` shows what `--fix` would do.
Error diff_without_fix();

}  // namespace cchc::commands
