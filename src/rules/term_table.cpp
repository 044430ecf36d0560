#include "rules/term_table.hpp"

#include "cchc/text/byte_set.hpp"

namespace cchc::rules {

std::size_t TermTable::fit(const TermSpelling& one, const std::vector<Word>& words, std::size_t at) const {
  static constexpr text::ByteSet between_words(" ,");
  std::string_view rest = words_.substr(one.begin, one.size);
  for (std::size_t word = at; word < words.size(); ++word) {
    const std::size_t end = between_words.first_in(rest);
    if (words[word].folded != rest.substr(0, end)) return 0;
    if (end == rest.size()) return word + 1 - at;
    const Pause pause = rest[end] == ',' ? Pause::comma : Pause::none;
    if (word + 1 == words.size() || words[word + 1].before != pause) return 0;
    rest.remove_prefix(end + 1);
  }
  return 0;
}

TermTable::Longest TermTable::longest_at(const std::vector<Word>& words, std::size_t at) const {
  const std::size_t bit = word_bit(words[at].folded);
  if ((first_words_[bit / 64] >> bit % 64 & 1U) == 0) return {};
  auto one = std::lower_bound(spellings_.begin(), spellings_.end(), std::string_view(words[at].folded),
                              [&](const TermSpelling& a, std::string_view b) { return first_word(a) < b; });
  Longest longest;
  for (; one != spellings_.end() && first_word(*one) == words[at].folded; ++one) {
    const std::size_t size = fit(*one, words, at);
    if (size > longest.size) longest = {one->row, size};
  }
  return longest;
}

std::vector<TermFound> TermTable::find(const std::vector<Word>& words) const {
  std::vector<TermFound> found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto [row, size] = longest_at(words, at);
    if (size == 0) continue;
    found.push_back({row, at, at + size - 1});
    at = found.back().last;
  }
  return found;
}

}  // namespace cchc::rules
