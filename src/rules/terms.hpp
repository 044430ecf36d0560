#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "rules/document_mentions.hpp"
#include "rules/words.hpp"

namespace cchc::rules {

/// The words of a text in the form in which terms are compared: the parts of "Lao động-Thương binh" stand alone, and
/// "Ủy ban nhân dân" is one word, `ubnd`, as "Hội đồng nhân dân" is `hđnd`.
std::vector<Word> term_words(std::string_view text);

/// A term found among the words of a text.
struct TermFound {
  std::size_t row = 0;    ///< of the table
  std::size_t first = 0;  ///< its first word
  std::size_t last = 0;   ///< its last word
};

/// The spellings of a shipped table, looked up word by word.
class TermTable {
 public:
  /// Several spellings of one row stand between semicolons; `sort` follows the last one.
  void add(std::size_t row, std::string_view spellings);
  void sort();

  /// The terms in `words`, the longest one at each place, none within another.
  std::vector<TermFound> find(const std::vector<Word>& words) const;

 private:
  struct Spelling {
    std::vector<Word> words;
    std::size_t row = 0;
  };
  const Spelling* longest_at(const std::vector<Word>& words, std::size_t at) const;

  std::vector<Spelling> spellings_;  ///< by first word
  std::bitset<1024> first_words_;    ///< a bit for each, by `word_bit`
};

/// The table of all rows, by the member that holds their spellings.
template <class Rows, class Row>
TermTable table_of(const Rows& rows, std::string_view Row::*spellings) {
  TermTable table;
  for (std::size_t row = 0; row < rows.size(); ++row) table.add(row, rows[row].*spellings);
  table.sort();
  return table;
}

/// True where the words from `first` to `last` stand between quotation marks.
bool quoted(std::string_view text, const std::vector<Word>& words, std::size_t first, std::size_t last);

/// The first word of the sentence in which word `at` stands, and the one behind its last.
struct Stretch {
  std::size_t begin = 0;
  std::size_t end = 0;
};
Stretch sentence_of(const std::vector<Word>& words, std::size_t at);

/// The documents cited by number in a part of the text.
std::vector<DocumentMention> documents_in(std::string_view text, const std::vector<Word>& words, Stretch part);

/// The words from `begin` up to, not including, `end` with one space round each, so that only whole words are found.
std::string spaced(const std::vector<Word>& words, std::size_t begin, std::size_t end);

/// True where one of the phrases, each with a space round it, is among the words.
bool says_one_of(const std::string& spaced_words, const std::string_view* phrases, std::size_t count);

template <class Phrases>
bool says(const std::string& spaced_words, const Phrases& phrases) {
  return says_one_of(spaced_words, phrases.data(), phrases.size());
}

}  // namespace cchc::rules
