#include "phrases/tokens.hpp"

#include <algorithm>

#include "cchc/text/fold.hpp"
#include "cchc/text/utf8.hpp"
#include "phrases/characters.hpp"

namespace cchc::phrases {

namespace {

struct Spelling {
  std::string_view typed;
  std::string_view kept;
};

/// Words that are typed in two ways, beyond what folding joins.
constexpr Spelling spellings[] = {
    {"hằng", "hàng"}, {"quí", "quý"}, {"qui", "quy"}, {"tỉ", "tỷ"}, {"kì", "kỳ"}, {"uỷ", "ủy"},
};

bool is_digit(char c) { return '0' <= c && c <= '9'; }

bool is_ascii(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

class Lexer {
 public:
  Lexer(std::string_view text, Numbers numbers) : text_(text), numbers_(numbers) {}

  std::vector<Token> run() {
    constexpr std::size_t usual_token = 5;
    tokens_.reserve(std::min(text_.size() / usual_token, Phrase::most_tokens) + 1);
    while (at_ < text_.size() && tokens_.size() <= Phrase::most_tokens) step();
    return std::move(tokens_);
  }

 private:
  Character kind_at(std::size_t at) const {
    if (at >= text_.size()) return Character::space;
    const text::CodePoint one = text::decode(text_.substr(at));
    return kind_of(one.value, text_.substr(at, one.bytes));
  }

  std::size_t skip(std::size_t at) const { return at + text::decode(text_.substr(at)).bytes; }

  void step() {
    switch (kind_at(at_)) {
      case Character::letter: return word();
      case Character::digit: return number();
      case Character::symbol: return symbol();
      case Character::space: glued_ = false; break;
      case Character::invisible:
      case Character::quote: break;
    }
    at_ = skip(at_);
  }

  void add(Token::Kind kind, std::string text, std::size_t end) {
    tokens_.push_back({kind, std::move(text), text_.substr(at_, end - at_), glued_, std::nullopt});
    glued_ = true;
    at_ = end;
  }

  std::size_t end_of_letters(std::size_t at) const {
    std::size_t end = at;
    for (;;) {
      const Character kind = kind_at(at);
      if (kind != Character::letter && kind != Character::invisible) return end;
      at = skip(at);
      if (kind == Character::letter) end = at;
    }
  }

  std::size_t end_of_digits(std::size_t at) const {
    while (at < text_.size() && is_digit(text_[at])) ++at;
    return at;
  }

  /// `Q1`, `H2` and `B1` are one word; `quý3` and `ISO9001` are two.
  void word() {
    std::size_t end = end_of_letters(at_);
    const std::size_t digits = end_of_digits(end);
    constexpr std::size_t longest_code = 2;
    if (digits > end && end - at_ <= longest_code && is_ascii(text_.substr(at_, end - at_))) end = digits;
    std::string folded = text::fold(text_.substr(at_, end - at_));
    for (const Spelling& spelling : spellings) {
      if (folded == spelling.typed) folded = spelling.kept;
    }
    add(Token::Kind::word, std::move(folded), end);
  }

  std::size_t end_of_marks(std::size_t at) const {
    for (;;) {
      const bool mark = at + 1 < text_.size() && (text_[at] == '.' || text_[at] == ',') && is_digit(text_[at + 1]);
      if (!mark) return at;
      at = end_of_digits(at + 1);
    }
  }

  /// `30.6.2025` is a date, not one number.
  static bool dotted_date(std::string_view text) {
    const std::size_t first = text.find('.');
    const std::size_t second = text.find('.', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) return false;
    constexpr std::size_t year = 4;
    return first <= 2 && second - first <= 3 && text.size() - second - 1 == year &&
           text.find(',') == std::string_view::npos;
  }

  /// `9M` and `4G` are one word; `15phút` and `5đ` are two.
  bool code_follows(std::size_t end) const {
    return end < text_.size() && static_cast<unsigned char>(text_[end]) < 0x80 && kind_at(end) == Character::letter &&
           end_of_letters(end) == end + 1 && kind_at(end + 1) != Character::digit;
  }

  void number() {
    std::size_t end = end_of_digits(at_);
    if (code_follows(end)) return add(Token::Kind::word, text::fold(text_.substr(at_, end + 1 - at_)), end + 1);
    if (numbers_ == Numbers::decimal && at_ >= end_of_date_) {
      const std::size_t marks = end_of_marks(end);
      if (dotted_date(text_.substr(at_, marks - at_))) {
        end_of_date_ = marks;
      } else {
        end = marks;
      }
    }
    const std::string_view typed = text_.substr(at_, end - at_);
    const std::size_t zeros = std::min(typed.find_first_not_of('0'), typed.size() - 1);
    const bool keep = zeros + 1 < typed.size() && !is_digit(typed[zeros]);
    add(Token::Kind::number, std::string(typed.substr(keep ? zeros - 1 : zeros)), end);
    if (const auto read = read_number(typed)) tokens_.back().number = *read;
  }

  void symbol() {
    const Sign sign = sign_at(text_.substr(at_));
    add(Token::Kind::symbol, std::string(sign.text), at_ + sign.bytes);
  }

  std::string_view text_;
  Numbers numbers_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  std::size_t end_of_date_ = 0;  ///< up to here, dots do not belong to numbers
  bool glued_ = false;
};

}  // namespace

Phrase::Phrase(std::string_view text, Numbers numbers) : text_(text), tokens_(Lexer(text, numbers).run()) {}

std::string_view written(Tokens tokens) {
  if (tokens.empty()) return {};
  const char* begin = tokens.front().written.data();
  const std::string_view last = tokens.back().written;
  return {begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
}

std::optional<int> whole(const Token& token) {
  constexpr std::size_t most_digits = 4;
  if (token.kind != Token::Kind::number || token.written.size() > most_digits) return std::nullopt;
  if (!std::all_of(token.text.begin(), token.text.end(), is_digit)) return std::nullopt;
  return std::stoi(token.text);
}

}  // namespace cchc::phrases
