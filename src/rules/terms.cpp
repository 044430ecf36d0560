#include "rules/terms.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cchc/text/fold.hpp"

namespace cchc::rules {

namespace {

/// The words, each at its dashes as several.
std::vector<Word> split_at_dashes(std::vector<Word> words) {
  const auto has_dash = [](const Word& one) { return one.folded.find('-') != std::string::npos; };
  if (std::none_of(words.begin(), words.end(), has_dash)) return words;
  std::vector<Word> out;
  out.reserve(words.size() + 1);
  for (const Word& word : words) {
    Pause before = word.before;
    for (std::size_t at = 0; at <= word.folded.size();) {
      const std::size_t end = std::min(word.folded.find('-', at), word.folded.size());
      if (end > at) out.push_back({word.folded.substr(at, end - at), word.begin, word.end, before});
      if (end > at) before = Pause::none;
      at = end + 1;
    }
  }
  return out;
}

/// "ban nhân dân" or "đồng nhân dân" from `at` on.
bool follows(const std::vector<Word>& words, std::size_t at, std::string_view first) {
  return at + 2 < words.size() && words[at].folded == first && words[at + 1].folded == "nhân" &&
         words[at + 2].folded == "dân";
}

void shorten_offices(std::vector<Word>& words) {
  std::size_t size = 0;
  for (std::size_t at = 0; at < words.size(); ++at, ++size) {
    const bool committee = words[at].folded == "ủy" && follows(words, at + 1, "ban");
    const bool council = words[at].folded == "hội" && follows(words, at + 1, "đồng");
    if (size != at) words[size] = std::move(words[at]);
    if (!committee && !council) continue;
    words[size].folded = committee ? "ubnd" : "hđnd";
    at += 3;
    words[size].end = words[at].end;
  }
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(size), words.end());
}

}  // namespace

std::vector<Word> term_words(std::string_view text) {
  std::vector<Word> words = split_at_dashes(words_of(text));
  shorten_offices(words);
  return words;
}

bool quoted(std::string_view text, const std::vector<Word>& words, std::size_t first, std::size_t last) {
  const std::string_view before = text.substr(0, words[first].begin);
  const std::string_view behind = text.substr(words[last].end);
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 2> pairs{{{"“", "”"}, {"«", "»"}}};
  for (const auto& [open, close] : pairs) {
    const std::size_t at = before.rfind(open);
    if (at != std::string_view::npos && before.find(close, at) == std::string_view::npos) return true;
  }
  const bool odd = std::count(before.begin(), before.end(), '"') % 2 == 1;
  return odd && behind.find('"') != std::string_view::npos;
}

Stretch sentence_of(const std::vector<Word>& words, std::size_t at) {
  Stretch one{at, at + 1};
  while (one.begin > 0 && words[one.begin].before != Pause::stop) --one.begin;
  while (one.end < words.size() && words[one.end].before != Pause::stop) ++one.end;
  return one;
}

std::vector<DocumentMention> documents_in(std::string_view text, const std::vector<Word>& words, Stretch part) {
  if (part.begin >= part.end) return {};
  const std::size_t begin = words[part.begin].begin;
  const std::string_view said = text.substr(begin, words[part.end - 1].end - begin);
  if (said.find('/') == std::string_view::npos) return {};
  return document_mentions(said, words_of(said));
}

std::string spaced(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  std::string text = " ";
  for (std::size_t at = begin; at < end; ++at) text += words[at].folded + " ";
  return text;
}

bool says_one_of(const std::string& spaced_words, const std::string_view* phrases, std::size_t count) {
  return std::any_of(phrases, phrases + count,
                     [&](std::string_view one) { return spaced_words.find(one) != std::string::npos; });
}

}  // namespace cchc::rules
