#pragma once

#include <string>

#include "cchc/model/fields.hpp"

namespace cchc::model {

/// What to type where a value of this type belongs, on one line: `- id: thu-tuc`.
std::string example_of(const Type& type);

/// What to type behind the field's key.
std::string example_of(const Field& field);

}  // namespace cchc::model
