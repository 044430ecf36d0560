#include "cchc/text/bare_words.hpp"

namespace cchc::text {

void bare_words(std::string_view text, std::vector<BareWord>& words) {
  constexpr std::size_t usual_word = 5;
  words.clear();
  words.reserve(text.size() / usual_word + 1);
  for (BareReader reader(text); reader.next();) words.push_back(reader.word());
}

}  // namespace cchc::text
