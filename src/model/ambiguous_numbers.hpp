#pragma once

#include "model/reader.hpp"

namespace cchc::model {

/// Reports every number of a target whose dot was taken as a decimal point; false where there is none.
bool note_ambiguous_target(Reader& reader, const Scalar& words);

/// Reports every number in `words` whose dot was taken as a decimal point.
void note_ambiguous(Reader& reader, const Scalar& words);

}  // namespace cchc::model
