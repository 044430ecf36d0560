#pragma once

#include <vector>

#include "cchc/linting/fix.hpp"
#include "cchc/source/edit.hpp"

namespace cchc::linting {

/// True where `after` is `before` but for the texts under `edits`, with every comment and no finding of another kind
/// than before, mendable ones aside.
bool proven(const Examination& before, const Examination& after, std::vector<source::Edit> edits);

}  // namespace cchc::linting
