#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cchc/source/span.hpp"

namespace cchc::source {

/// Puts `text` in the place of the bytes of `span`.
struct Edit {
  Span span;
  std::string text;
};

/// `bytes` with all edits done; edits that overlap an earlier one of the list or reach past the end are left out whole.
/// An insertion overlaps what it would split; several at one place stand in the order of the list, equal ones once.
std::string apply(std::string_view bytes, std::vector<Edit> edits);

}  // namespace cchc::source
