#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/document_mentions.hpp"
#include "rules/words.hpp"

namespace cchc::rules {

/// The words of a text in the form in which terms are compared: the parts of "Lao động-Thương binh" stand alone, and
/// "Ủy ban nhân dân" is one word, `ubnd`, as "Hội đồng nhân dân" is `hđnd`.
std::vector<Word> term_words(std::string_view text);

/// Pieces of terms, of two bytes and more, looked for all at once: folding every word of a plan takes longer than all
/// other rules together, so texts that hold none are passed over.
class Pieces {
 public:
  explicit Pieces(std::span<const std::string_view> pieces);

  /// True where one of the pieces, or a letter in two parts (not NFC), is in the bytes of the text.
  bool any_in(std::string_view text) const;

 private:
  /// For each byte a bit for every group of pieces that may have it in that place.
  using Groups = std::array<std::uint8_t, 0x100>;
  static constexpr std::size_t groups = 7;
  static constexpr std::size_t places = 4;
  static constexpr unsigned marks = 1U << groups;  ///< stands for the first bytes of combining marks

  /// True where a piece of one of the groups, a bit each, begins `text`.
  bool begins_at(std::string_view text, unsigned may_be) const;

  std::array<std::vector<std::string_view>, groups> pieces_;
  std::array<Groups, places> places_{};
};

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
