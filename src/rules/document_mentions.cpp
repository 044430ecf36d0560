#include "rules/document_mentions.hpp"

namespace cchc::rules {

namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// `76/NQ-CP`, `09-NQ/TU`, or the `31` of `31 /BC-UBND`: a figure, and a slash with a sign behind it.
bool may_begin_number(std::string_view text, const std::vector<Word>& words, std::size_t at) {
  const std::string_view word = words[at].in(text);
  if (!is_digit(word.front())) return false;
  const std::size_t slash = word.rfind('/');
  if (slash != std::string_view::npos) return slash + 1 < word.size() && !is_digit(word[slash + 1]);
  if (at + 1 == words.size() || words[at + 1].before != Pause::none) return false;
  const std::string_view next = words[at + 1].in(text);
  return next.size() > 1 && next.front() == '/' && !is_digit(next[1]);
}

/// The end of the sentence that `at` stands in, or of what stands in front of the next number.
std::size_t sentence_end(std::string_view text, const std::vector<Word>& words, std::size_t at) {
  std::size_t last = at;
  for (std::size_t next = at + 1; next < words.size(); ++next) {
    if (words[next].before == Pause::stop || may_begin_number(text, words, next)) break;
    last = next;
  }
  return words[last].end;
}

std::optional<phrases::Citation> citation_at(std::string_view sentence, std::string_view word) {
  if (auto read = phrases::read_citation(sentence); read && read->number_text.data() == sentence.data()) return *read;
  const auto number = phrases::read_document_number(word);
  if (!number) return std::nullopt;
  phrases::Citation only_number;
  only_number.number_text = word;
  only_number.number = *number;
  return only_number;
}

}  // namespace

std::vector<DocumentMention> document_mentions(std::string_view text, const std::vector<Word>& words) {
  std::vector<DocumentMention> mentions;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!may_begin_number(text, words, at)) continue;
    const std::size_t end = sentence_end(text, words, at);
    const std::string_view sentence = text.substr(words[at].begin, end - words[at].begin);
    if (auto citation = citation_at(sentence, words[at].in(text))) mentions.push_back({at, *std::move(citation)});
  }
  return mentions;
}

}  // namespace cchc::rules
