#pragma once

#include <cstddef>
#include <optional>

#include "cchc/phrases/document_number.hpp"
#include "phrases/tokens.hpp"

namespace cchc::phrases {

struct DocumentTokens {
  DocumentNumber number;
  std::size_t size = 0;  ///< tokens taken
};

/// The document number at the front of `tokens`.
std::optional<DocumentTokens> document_at(Tokens tokens);

/// The tokens that a document number takes at the front, 0 where there is none.
std::size_t document_size(Tokens tokens);

}  // namespace cchc::phrases
