#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cchc::rules {

/// An abbreviation in capitals inside a text: `CCHC`, `VP-TK`. Numbers of documents, roman numerals, codes with figures
/// and words of titles in capitals are none.
struct AbbreviationMention {
  std::string_view letters;  ///< part of the text
  std::size_t begin = 0;     ///< bytes of the text
  std::size_t end = 0;
  bool defines = false;  ///< "cải cách hành chính (CCHC)", "(viết tắt là CCHC)", "CCHC (cải cách hành chính)"
  std::string meaning;  ///< the words whose first letters it is, folded; empty where they are not found
};

/// Those of one prose text, in order.
std::vector<AbbreviationMention> abbreviations_in(std::string_view text);

/// The parts of a compound: `VP`, `TK`.
std::vector<std::string_view> parts_of(std::string_view letters);

/// True for what every plan may use unexplained (src/data/abbreviations.yaml).
bool is_common_abbreviation(std::string_view letters);

}  // namespace cchc::rules
