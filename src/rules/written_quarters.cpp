#include "rules/written_quarters.hpp"

#include <algorithm>
#include <array>

#include "rules/words.hpp"

namespace cchc::rules {

namespace {

bool numbers_a_quarter(const Word& word) {
  static constexpr std::array<std::string_view, 8> numbers{"i", "ii", "iii", "iv", "1", "2", "3", "4"};
  const std::string_view number = std::string_view(word.folded).substr(0, word.folded.find('/'));
  return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

/// The right spelling in the same case; empty where `typed` is right, or another word.
std::string_view right_spelling(std::string_view typed) {
  struct Row {
    std::string_view wrong;
    std::string_view right;
  };
  static constexpr Row rows[] = {{"qúy", "quý"}, {"Qúy", "Quý"}, {"QÚY", "QUÝ"},
                                 {"quí", "quý"}, {"Quí", "Quý"}, {"QUÍ", "QUÝ"}};
  for (const Row& row : rows) {
    if (typed == row.wrong) return row.right;
  }
  return {};
}

}  // namespace

std::vector<WrittenDate> misspelt_quarters(std::string_view text) {
  if (text.find("úy") == std::string_view::npos && text.find("uí") == std::string_view::npos &&
      text.find("ÚY") == std::string_view::npos && text.find("UÍ") == std::string_view::npos) {
    return {};
  }
  std::vector<WrittenDate> found;
  const std::vector<Word> words = words_of(text);
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    const std::string_view right = right_spelling(words[at].in(text));
    if (right.empty() || words[at + 1].before != Pause::none || !numbers_a_quarter(words[at + 1])) continue;
    found.push_back({words[at].begin, words[at].end, std::string(right)});
  }
  return found;
}

}  // namespace cchc::rules
