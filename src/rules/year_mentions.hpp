#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "cchc/phrases/reading.hpp"
#include "rules/document_mentions.hpp"
#include "rules/words.hpp"

namespace cchc::rules {

/// The words "năm 2024" in a text.
struct YearMention {
  int year = 0;
  std::size_t word = 0;   ///< "năm" among the words of the text
  std::size_t begin = 0;  ///< bytes of the text
  std::size_t end = 0;
};

/// Single years named with the word "năm"; not the ends of ranges, not lists of years, not full dates.
std::vector<YearMention> year_mentions(const std::vector<Word>& words);

/// Every year that a title names, with the word "năm" or without, a range ("2021-2025") as one.
struct YearsNamed {
  phrases::Years years;
  std::size_t begin = 0;
  std::size_t end = 0;
};
std::vector<YearsNamed> years_named(const std::vector<Word>& words);

/// True where the words round the mention say that the past year itself is meant: a comparison ("so với năm 2024"), an
/// outcome ("kết quả năm 2024", "năm 2024 đạt"), a start ("từ năm 2024"), a law or another document of that year.
bool means_the_past(std::string_view text, const std::vector<Word>& words, const YearMention& mention,
                    const std::vector<DocumentMention>& documents);

}  // namespace cchc::rules
