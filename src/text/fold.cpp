#include "cchc/text/fold.hpp"

#include <utility>

#include "cchc/text/letters.hpp"
#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"
#include "text/characters.hpp"
#include "text/mapping.hpp"
#include "text/tone.hpp"

namespace cchc::text {

namespace {

bool is_blank(char32_t value) { return is_space(value) || is_invisible(value); }

/// Where the last code point of non-empty `bytes` begins.
std::size_t last_begin(std::string_view bytes) {
  for (std::size_t size = 4; size > 1; --size) {
    if (size > bytes.size()) continue;
    if (decode(bytes.substr(bytes.size() - size)).bytes == size) return bytes.size() - size;
  }
  return bytes.size() - 1;
}

/// Dashes as `-`, runs of white space as one space, none at the ends, nothing invisible.
std::string simplify(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  bool space = false;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint one = decode(bytes.substr(at));
    if (is_space(one.value)) {
      space = !out.empty();
    } else if (!is_invisible(one.value)) {
      if (space) out += ' ';
      space = false;
      out += is_dash(one.value) ? std::string_view("-") : bytes.substr(at, one.bytes);
    }
    at += one.bytes;
  }
  return out;
}

/// Nearly all of a text: what no blank, dash or mark is among, and stands in NFC.
constexpr bool is_letter_or_sign(char32_t value) {
  return (value > U' ' && value < 0x7F) || (value >= 0xC0 && value < 0x300) || (value >= 0x1E00 && value < 0x1F00);
}

/// Folds letters as they come, as long as none of them needs another normal form.
class Folding {
 public:
  explicit Folding(std::size_t size) { out_.reserve(size); }

  /// A letter from a to z.
  void take_plain(char letter) {
    if (space_) open_word();
    out_ += letter;
    if (tone_letter_table[static_cast<unsigned char>(letter)].vowel) ++vowels_;
  }

  /// False where `letter` may change with its neighbours: then nothing of this counts.
  bool take(char32_t letter) {
    if (is_letter_or_sign(letter)) {
      add(lower(letter));
    } else if (is_space(letter)) {
      space_ = !out_.empty();
    } else if (is_dash(letter)) {
      add(U'-');
    } else if (!is_invisible(letter)) {
      if (!is_settled(letter)) return false;
      add(lower(letter));
    }
    return true;
  }

  std::string take_text() {
    close();
    return std::move(out_);
  }

 private:
  void add(char32_t letter) {
    if (space_) open_word();
    const ToneLetter known = tone_letter(letter);
    if (known.plain == 0) close();
    if (letter < 0x80) {
      out_ += static_cast<char>(letter);
    } else {
      append(out_, letter);
    }
    if (known.plain == 0) begin_ = out_.size();
    if (known.vowel) ++vowels_;
    toned_ = toned_ || known.tone != 0;
  }

  void open_word() {
    close();
    out_ += ' ';
    begin_ = out_.size();
    space_ = false;
  }

  /// Ends a syllable; only one of several vowels may bear the mark of another.
  void close() {
    if (toned_ && vowels_ > 1) place_tone(out_, begin_);
    toned_ = false;
    vowels_ = 0;
  }

  std::string out_;
  std::size_t begin_ = 0;
  std::size_t vowels_ = 0;
  bool toned_ = false;
  bool space_ = false;
};

/// `bare` of folded text with letters that are not Latin, or signs that take several bytes.
std::string bare_of_any(std::string_view folded) {
  const std::string stripped = without_marks(folded);
  std::string out;
  out.reserve(stripped.size());
  for (std::size_t at = 0; at < stripped.size();) {
    const CodePoint one = decode(std::string_view(stripped).substr(at));
    out += one.value == U'đ' ? std::string_view("d") : std::string_view(stripped).substr(at, one.bytes);
    at += one.bytes;
  }
  return out;
}

}  // namespace

std::string fold(std::string_view bytes) {
  Folding folding(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    if (bytes[at] >= 'a' && bytes[at] <= 'z') {
      folding.take_plain(bytes[at++]);
      continue;
    }
    const CodePoint one = decode(bytes.substr(at));
    const bool invalid = one.bytes == 1 && one.value > 0x7F;
    if (invalid || !folding.take(one.value)) return place_tones(lower(nfc(simplify(bytes))));
    at += one.bytes;
  }
  return folding.take_text();
}

std::string bare(std::string_view bytes) {
  const std::string folded = fold(bytes);
  std::string out;
  out.reserve(folded.size());
  for (std::size_t at = 0; at < folded.size();) {
    const CodePoint one = decode(std::string_view(folded).substr(at));
    const char base = one.value < 0x80 ? folded[at] : base_letter(one.value);
    if (base == 0) return bare_of_any(folded);
    out += base;
    at += one.bytes;
  }
  return out;
}

std::string_view trim(std::string_view bytes) {
  const auto is_plain = [](char byte) { return byte > ' ' && byte <= '~'; };
  if (!bytes.empty() && is_plain(bytes.front()) && is_plain(bytes.back())) return bytes;
  while (!bytes.empty()) {
    const CodePoint one = decode(bytes);
    if (!is_blank(one.value)) break;
    bytes.remove_prefix(one.bytes);
  }
  while (!bytes.empty()) {
    const std::size_t begin = last_begin(bytes);
    if (!is_blank(decode(bytes.substr(begin)).value)) break;
    bytes = bytes.substr(0, begin);
  }
  return bytes;
}

}  // namespace cchc::text
