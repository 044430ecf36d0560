#include "cchc/text/bare_words.hpp"

namespace cchc::text {

void bare_words(std::string_view text, std::vector<BareWord>& words) {
  words.clear();
  for (BareReader reader(text); reader.next();) words.push_back(reader.word());
}

}  // namespace cchc::text
