#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "cchc/phrases/document_number.hpp"
#include "rules/words.hpp"

namespace cchc::rules {

/// A document cited inside a prose text; the views of `citation` are parts of that text.
struct DocumentMention {
  std::size_t word = 0;  ///< the word with which its number begins
  phrases::Citation citation;
};

/// The documents cited by number in `text`, whose words are `words`.
std::vector<DocumentMention> document_mentions(std::string_view text, const std::vector<Word>& words);

}  // namespace cchc::rules
