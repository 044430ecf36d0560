#pragma once

#include "cchc/phrases/shared.hpp"
#include "model/reader.hpp"

namespace cchc::model {

/// Structure, name and example of the phrases read into a `Value`.
template <class Value>
const Type& phrase_type();

/// What `words` say; nothing where they cannot be read, which is reported (or left to draft-blank).
template <class Value>
phrases::Kept<Value> read_phrase(Reader& reader, const Scalar& words);

}  // namespace cchc::model
