#pragma once

#include <vector>

#include "cchc/model/fields.hpp"

namespace cchc::reports {

/// Every kind of mapping in a document, its root first, in the order in which the tables name them.
std::vector<const model::Object*> objects_of(const model::DocumentTable& table);

}  // namespace cchc::reports
