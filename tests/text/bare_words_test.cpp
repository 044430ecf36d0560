#include "cchc/text/bare_words.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace cchc;

namespace {

std::vector<std::string> found(std::string_view text) {
  std::vector<text::BareWord> words;
  text::bare_words(text, words);
  std::vector<std::string> out;
  for (const text::BareWord& word : words) out.emplace_back(text.substr(word.begin, word.end - word.begin));
  return out;
}

bool same(std::string_view a, std::string_view b) {
  std::vector<text::BareWord> one;
  std::vector<text::BareWord> other;
  text::bare_words(a, one);
  text::bare_words(b, other);
  if (one.size() != other.size()) return false;
  for (std::size_t at = 0; at < one.size(); ++at) {
    if (one[at].sum != other[at].sum) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("text: bare_words splits at all but letters and digits") {
  CHECK(found("Văn phòng-Thống kê, số 5/2025.") ==
        std::vector<std::string>{"Văn", "phòng", "Thống", "kê", "số", "5", "2025"});
  CHECK(found(" … –").empty());
  CHECK(found("").empty());
}

TEST_CASE("text: bare_words are equal whatever case, marks and form") {
  CHECK(same("Văn phòng ĐẢNG ủy", "van phong dang uy"));
  CHECK(same("hoá", "hóa"));
  CHECK(same("ho\u0301a", "hóa"));
  CHECK_FALSE(same("văn phòng", "văn hóa"));
  std::vector<text::BareWord> words;
  text::bare_words("Phòng", words);
  REQUIRE(words.size() == 1);
  CHECK(words[0].sum == text::bare_sum("phong"));
}
