#pragma once

#include "cchc/model/plan.hpp"
#include "model/reader.hpp"

namespace cchc::model {

// The tables of plan_fields.cpp stand on those of reporting_fields.cpp and work_fields.cpp.

template <>
const Object& object_of<Stream>();
template <>
const Object& object_of<Defaults>();
template <>
const Object& object_of<Indicator>();
template <>
const Object& object_of<Task>();
template <>
const Object& object_of<Area>();

}  // namespace cchc::model
