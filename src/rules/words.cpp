#include "rules/words.hpp"

#include <algorithm>

#include "cchc/text/fold.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::rules {

namespace {

/// A number of a point has no more; a year has four.
constexpr std::size_t most_digits = 2;

constexpr std::size_t bytes_a_word = 5;  ///< with the blank behind it, less than most have

/// How heavy a letter weighs as punctuation at the edge of a word; nothing for letters of words.
Pause weight(char32_t letter) {
  switch (letter) {
    case U'.':
    case U';':
    case U'!':
    case U'?':
    case U'…': return Pause::stop;
    default: return Pause::comma;
  }
}

bool is_quote(char32_t letter) { return std::u32string_view(U"\"'“”‘’«»").find(letter) != std::u32string_view::npos; }

/// Letters from À up to the signs, small letters and digits are most of a text.
bool is_punctuation(char32_t letter) {
  if ((letter >= U'À' && letter < 0x2000) || (letter >= U'a' && letter <= U'z')) return false;
  return std::u32string_view(U".;!?…,:()[]{}").find(letter) != std::u32string_view::npos || is_quote(letter);
}

bool is_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

/// True for the first byte of what may be punctuation.
bool may_be_punctuation(char byte) {
  const auto first = static_cast<unsigned char>(byte);
  if (first >= 0x80) return first == 0xC2 || first == 0xE2;
  return !((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || (first >= '0' && first <= '9'));
}

/// True where a word surely has no punctuation at its ends.
bool is_plain(std::string_view word) {
  std::size_t last = word.size() - 1;
  while (last > 0 && (static_cast<unsigned char>(word[last]) & 0xC0U) == 0x80U) --last;
  return !may_be_punctuation(word.front()) && !may_be_punctuation(word[last]);
}

class Splitter {
 public:
  explicit Splitter(std::string_view text) : text_(text) { words_.reserve(text.size() / bytes_a_word + 1); }

  std::vector<Word> split() {
    for (std::size_t at = 0; at < text_.size();) {
      const text::CodePoint one = text::decode(text_.substr(at));
      const bool letter = (one.value >= U'À' && one.value < 0x300) || (one.value >= 0x1E00 && one.value < 0x1F00);
      const bool space =
          one.value < 0x80 ? is_space(text_[at]) : !letter && text::trim(text_.substr(at, one.bytes)).empty();
      if (space) {
        close(at);
        if (one.value == U'\n' && starts_point(at + one.bytes)) pause_ = Pause::stop;
      } else if (!open_) {
        open_ = true;
        begin_ = at;
      }
      at += one.bytes;
    }
    close(text_.size());
    return std::move(words_);
  }

 private:
  /// A line that begins with a dash, a plus or a number and a dot.
  bool starts_point(std::size_t at) const {
    at = text_.find_first_not_of(" \t", at);
    if (at == std::string_view::npos) return false;
    if (text_[at] == '\n' || text_[at] == '-' || text_[at] == '+') return true;
    const std::size_t behind = text_.find_first_not_of("0123456789", at);
    if (behind == std::string_view::npos || behind == at || behind - at > most_digits) return false;
    return text_[behind] == '.' || text_[behind] == ')';
  }

  /// Takes the punctuation off both ends of what stands from `begin_` to `end` and keeps the word between.
  void close(std::size_t end) {
    if (!open_) return;
    open_ = false;
    if (is_plain(text_.substr(begin_, end - begin_))) {
      words_.push_back({text::fold(text_.substr(begin_, end - begin_)), begin_, end, pause_});
      pause_ = Pause::none;
      return;
    }
    while (begin_ < end) {
      const text::CodePoint first = text::decode(text_.substr(begin_, end - begin_));
      if (!is_punctuation(first.value)) break;
      note(first.value);
      begin_ += first.bytes;
    }
    if (begin_ == end) return;
    std::size_t last = begin_;
    Pause behind = Pause::none;
    for (std::size_t at = begin_; at < end;) {
      const text::CodePoint one = text::decode(text_.substr(at));
      at += one.bytes;
      if (!is_punctuation(one.value)) {
        last = at;
        behind = Pause::none;
      } else if (!is_quote(one.value)) {
        behind = std::max(behind, weight(one.value));
      }
    }
    words_.push_back({text::fold(text_.substr(begin_, last - begin_)), begin_, last, pause_});
    pause_ = behind;
  }

  void note(char32_t letter) {
    if (!is_quote(letter)) pause_ = std::max(pause_, weight(letter));
  }

  std::string_view text_;
  std::vector<Word> words_;
  Pause pause_ = Pause::none;
  std::size_t begin_ = 0;
  bool open_ = false;
};

}  // namespace

std::vector<Word> words_of(std::string_view text) { return Splitter(text).split(); }

}  // namespace cchc::rules
