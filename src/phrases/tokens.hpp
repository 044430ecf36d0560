#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/phrases/decimal.hpp"

namespace cchc::phrases {

/// One word, number or sign of a phrase and where it was written.
struct Token {
  enum class Kind { word, number, symbol };

  Kind kind = Kind::word;
  std::string
      text;  ///< folded; spelling variants as one; a number without leading zeros; `≥`, `≤`, `-`, `…` for all kin
  std::string_view written;      ///< the bytes of the phrase
  bool glued = false;            ///< nothing stands between it and the token before
  std::optional<Number> number;  ///< none where a number is malformed ("1.2.3")

  bool is(Kind other, std::string_view folded) const { return kind == other && text == folded; }
  bool word() const { return kind == Kind::word; }
  bool symbol(std::string_view sign) const { return is(Kind::symbol, sign); }
};

using Tokens = std::span<const Token>;

/// What marks inside a number mean: target phrases hold Vietnamese decimals, time phrases and citations whole numbers.
enum class Numbers { decimal, whole };

/// A phrase taken apart; quotes and invisible characters are passed over. Lives no longer than its text.
class Phrase {
 public:
  Phrase(std::string_view text, Numbers numbers);

  std::string_view text() const { return text_; }
  Tokens tokens() const { return tokens_; }

  /// A whole page is no phrase: its tokens are cut off, and readers refuse it before they look for forms in it.
  bool too_long() const { return tokens_.size() > most_tokens; }
  static constexpr std::size_t most_tokens = 500;

 private:
  std::string_view text_;
  std::vector<Token> tokens_;
};

/// The bytes from the first to the last of `tokens`, which stand side by side in one phrase.
std::string_view written(Tokens tokens);

/// The whole number that `token` is, if it is one of at most four digits.
std::optional<int> whole(const Token& token);

}  // namespace cchc::phrases
