#pragma once

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
