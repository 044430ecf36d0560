#pragma once

#include <string_view>

#include "cchc/model/scalar.hpp"

namespace cchc::rules {

/// What messages call a row: its id; where that is missing, its title.
inline std::string_view shown_name(const model::Scalar& id, const model::Scalar& title) {
  return id ? id.text : title.text;
}

}  // namespace cchc::rules
