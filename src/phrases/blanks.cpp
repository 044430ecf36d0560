#include "phrases/blanks.hpp"

#include <algorithm>

#include "phrases/moment.hpp"

namespace cchc::phrases {

namespace {

constexpr Pattern blanks[] = {
    "ngày? / {m}? /|năm? {y}?",  "ngày? {d} / / {y}?", "ngày {d}? tháng năm {y}?",
    "ngày tháng {m}? năm? {y}?", "tháng /|năm {y}?",   "quý /|năm {y}",
};

}  // namespace

bool has_blank(Tokens tokens) {
  const bool marked = std::any_of(tokens.begin(), tokens.end(), [](const Token& token) { return token.symbol("…"); });
  return marked || std::any_of(std::begin(blanks), std::end(blanks), [tokens](const Pattern& blank) {
           return match_whole(blank, tokens, time_grammar()).has_value();
         });
}

}  // namespace cchc::phrases
