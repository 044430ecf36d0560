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

/// `bytes` with all edits done; edits that overlap an earlier one of the list are left out whole.
std::string apply(std::string_view bytes, std::vector<Edit> edits);

}  // namespace cchc::source
