#pragma once

#include "model/reader.hpp"

namespace cchc::model {

/// Reports `number`, a part of the text of `words`, where its dot was taken as a decimal point.
void note_ambiguous(Reader& reader, const Scalar& words, std::string_view number);

/// Reports every number in `words` whose dot was taken as a decimal point.
void note_ambiguous(Reader& reader, const Scalar& words);

}  // namespace cchc::model
