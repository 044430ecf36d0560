#pragma once

#include <vector>

#include "phrases/target_forms.hpp"

namespace cchc::phrases {

/// A run of tokens and what it means; runs of `words` stand together as one.
struct Found {
  Meaning meaning = Meaning::words;
  Tokens tokens;
  Match match;
};

/// Goes through a target phrase from left to right and takes the longest form at each place.
std::vector<Found> scan_target(Tokens tokens);

/// True for what holds a figure of the target.
bool is_reading(Meaning meaning);

}  // namespace cchc::phrases
