#include "rules/abbreviation_definition.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "cchc/text/fold.hpp"
#include "cchc/text/letters.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::rules {

namespace {

/// A definition stands close to its abbreviation.
constexpr std::size_t farthest = 240;

/// The runs of letters in `text`, folded.
std::vector<std::string> syllables(std::string_view text) {
  std::vector<std::string> all(1);
  const std::string folded = text::fold(text);
  for (std::size_t at = 0; at < folded.size();) {
    const text::CodePoint one = text::decode(std::string_view(folded).substr(at));
    if (text::base_letter(one.value) != 0) {
      all.back() += folded.substr(at, one.bytes);
    } else if (!all.back().empty()) {
      all.emplace_back();
    }
    at += one.bytes;
  }
  if (all.back().empty()) all.pop_back();
  return all;
}

char first_letter(std::string_view word) { return text::base_letter(text::decode(word).value); }

std::string initials(std::string_view letters) {
  std::string out;
  while (!letters.empty()) {
    const text::CodePoint one = text::decode(letters);
    if (const char base = text::base_letter(one.value); base != 0) out += base;
    letters.remove_prefix(one.bytes);
  }
  return out;
}

bool often_left_out(const std::string& word) {
  static constexpr std::array<std::string_view, 6> fillers{"và", "của", "các", "về", "cho", "có"};
  return std::find(fillers.begin(), fillers.end(), word) != fillers.end();
}

/// Walks over letters and words side by side; the words that matched, in the order of the walk.
template <class Letter, class Word>
std::optional<std::vector<std::string>> match(Letter letter, Letter last_letter, Word word, Word last_word) {
  std::vector<std::string> matched;
  for (; letter != last_letter; ++word) {
    if (word == last_word) return std::nullopt;
    if (first_letter(*word) == *letter) {
      matched.push_back(*word);
      ++letter;
    } else if (matched.empty() || !often_left_out(*word)) {
      return std::nullopt;
    }
  }
  return matched;
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// The last words of `before` whose first letters `letters` are, folded; nothing where they are others. A word that is
/// often left out ("và", "của") may stand between.
std::optional<std::string> meaning_before(std::string_view letters, std::string_view before) {
  if (before.size() > farthest) {
    before.remove_prefix(before.size() - farthest);
    while (!before.empty() && continues(before.front())) before.remove_prefix(1);
  }
  const std::string first = initials(letters);
  const std::vector<std::string> words = syllables(before);
  auto matched = match(first.rbegin(), first.rend(), words.rbegin(), words.rend());
  if (!matched) return std::nullopt;
  std::reverse(matched->begin(), matched->end());
  return fmt::format("{}", fmt::join(*matched, " "));
}

/// The same for the first words of `behind`.
std::optional<std::string> meaning_behind(std::string_view letters, std::string_view behind) {
  if (behind.size() > farthest) {
    std::size_t end = farthest;
    while (end > 0 && continues(behind[end])) --end;
    behind = behind.substr(0, end);
  }
  const std::string first = initials(letters);
  const std::vector<std::string> words = syllables(behind);
  const auto matched = match(first.begin(), first.end(), words.begin(), words.end());
  return matched ? std::optional<std::string>(fmt::format("{}", fmt::join(*matched, " "))) : std::nullopt;
}

/// "(viết tắt là ABC)", "(sau đây gọi tắt là ABC)", "gọi là “ABC”".
bool named_short(std::string_view text, std::size_t begin) {
  constexpr std::size_t far = 60;
  std::size_t from = begin < far ? 0 : begin - far;
  while (from < begin && continues(text[from])) ++from;
  std::string before = text::fold(text.substr(from, begin - from));
  for (const std::string_view mark : {"\"", "“", "'", "‘", ":"}) {
    if (before.ends_with(mark)) before.resize(before.size() - mark.size());
  }
  static constexpr std::array<std::string_view, 5> openings{"viết tắt là", "gọi tắt là", "sau đây gọi là", "viết tắt",
                                                            "gọi tắt"};
  return std::any_of(openings.begin(), openings.end(),
                     [&](std::string_view opening) { return text::trim(before).ends_with(opening); });
}

bool in_brackets(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t open = text.find_last_not_of(" \"“'‘", begin == 0 ? 0 : begin - 1);
  const std::size_t close = text.find_first_not_of("\"”'’", end);
  return begin > 0 && open != std::string_view::npos && text[open] == '(' && close != std::string_view::npos &&
         text[close] == ')';
}

}  // namespace

std::optional<std::string> definition(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view letters = text.substr(begin, end - begin);
  if (in_brackets(text, begin, end) || named_short(text, begin)) {
    const std::size_t bracket = text.rfind('(', begin);
    const std::string_view before = text.substr(0, bracket == std::string_view::npos ? begin : bracket);
    if (text::trim(before).empty()) return std::nullopt;
    return meaning_before(letters, before).value_or("");
  }
  std::string_view behind = text::trim(text.substr(end));
  if (behind.starts_with("(") || behind.starts_with(":")) {
    behind.remove_prefix(1);
  } else if (behind.starts_with("là ")) {
    behind.remove_prefix(std::string_view("là ").size());
  } else {
    return std::nullopt;
  }
  return meaning_behind(letters, behind);
}

}  // namespace cchc::rules
