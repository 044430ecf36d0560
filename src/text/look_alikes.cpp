#include <algorithm>
#include <array>
#include <optional>

#include "cchc/text/normalize.hpp"
#include "cchc/text/odd_letters.hpp"
#include "cchc/text/syllable.hpp"
#include "cchc/text/utf8.hpp"
#include "text/clusters.hpp"

namespace cchc::text {

namespace {

/// What one reads where a letter of another alphabet stands, letter by letter; by shape (Unicode TS 39, confusables).
constexpr std::u32string_view other_alphabets = U"аеорсхуіѕјһԁԛԝкАВЕКМНОРСТХУІЅЈҮορνυκιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
constexpr std::u32string_view as_latin = U"aeopcxyisjhdqwkABEKMHOPCTXYISJYopvukiABEZHIKMNOPTYX";
static_assert(other_alphabets.size() == as_latin.size());

/// Latin letters and signs beside the Vietnamese ones, and what is meant for certain.
constexpr std::u32string_view latin_beside = U"ǎǍðÐƉɖıİɑɡ⁄∕％";
constexpr std::u32string_view as_vietnamese = U"ăĂđĐĐđiIag//%";
static_assert(latin_beside.size() == as_vietnamese.size());

/// Marks that Vietnamese does not put on these letters; a tilde is the likeliest.
constexpr std::u32string_view wrongly_marked = U"ĭǐŏǒŭǔĕěĬǏŎǑŬǓĔĚ";
constexpr std::u32string_view likely = U"ĩĩõõũũẽẽĨĨÕÕŨŨẼẼ";
static_assert(wrongly_marked.size() == likely.size());

constexpr std::array<std::u32string_view, 16> roman_numerals = {
    U"I", U"II", U"III", U"IV", U"V", U"VI", U"VII", U"VIII", U"IX", U"X", U"XI", U"XII", U"L", U"C", U"D", U"M"};

enum class Origin { own, sign, other_alphabet, marked };

struct Reading {
  std::u32string meant;
  Origin origin = Origin::own;
};

constexpr bool is_other_alphabet(char32_t value) { return value >= 0x0370 && value <= 0x052F; }

std::optional<char32_t> paired(std::u32string_view from, std::u32string_view to, char32_t value) {
  const std::size_t at = from.find(value);
  return at == std::u32string_view::npos ? std::nullopt : std::optional<char32_t>(to[at]);
}

std::optional<Reading> reading_of(char32_t value) {
  if (value < 0x80 || (value >= U'Ạ' && value <= U'ỹ')) return std::nullopt;
  if (const auto meant = paired(other_alphabets, as_latin, value)) return Reading{{*meant}, Origin::other_alphabet};
  if (const auto meant = paired(latin_beside, as_vietnamese, value)) return Reading{{*meant}, Origin::sign};
  if (const auto meant = paired(wrongly_marked, likely, value)) return Reading{{*meant}, Origin::marked};
  const bool small_numeral = value >= 0x2170 && value <= 0x217F;
  if (small_numeral || (value >= 0x2160 && value <= 0x216F)) {
    return Reading{std::u32string(roman_numerals[value & 0x0FU]), Origin::sign};
  }
  const char32_t ascii = value - 0xFEE0;
  const bool wide = value >= 0xFF10 && value <= 0xFF5A;
  if (wide &&
      ((ascii >= U'0' && ascii <= U'9') || (ascii >= U'A' && ascii <= U'Z') || (ascii >= U'a' && ascii <= U'z'))) {
    return Reading{{ascii}, Origin::sign};
  }
  return std::nullopt;
}

/// A letter with its marks, in NFC, and what it may be read as.
struct Letter {
  Cluster place;
  char32_t value = 0;
  std::u32string marks;
  std::optional<Reading> reading;
};

/// Puts the letter's marks into it as far as NFC does; `typed` are its bytes.
void compose(Letter& letter, std::string_view typed) {
  const std::string composed = nfc(typed);
  for (std::size_t at = 0; at < composed.size();) {
    const CodePoint part = decode(std::string_view(composed).substr(at));
    if (at == 0) {
      letter.value = part.value;
    } else {
      letter.marks += part.value;
    }
    at += part.bytes;
  }
}

std::vector<Letter> letters_of(std::string_view text) {
  const std::vector<Cluster> places = clusters(text);
  std::vector<Letter> letters;
  letters.reserve(places.size());
  for (const Cluster& one : places) {
    Letter& letter = letters.emplace_back(Letter{one, one.first, {}, {}});
    if (!one.settled) compose(letter, text.substr(one.begin, one.end - one.begin));
    letter.reading = reading_of(letter.value);
  }
  return letters;
}

bool is_letter(char32_t value) {
  const bool ascii = (value >= U'a' && value <= U'z') || (value >= U'A' && value <= U'Z');
  return ascii || (value >= 0xC0 && value < 0x2000 && value != U'×' && value != U'÷');
}

bool is_latin(char32_t value) { return is_letter(value) && !is_other_alphabet(value); }

OddPlace place_of(const Letter& letter) {
  std::string meant;
  for (const char32_t one : letter.reading->meant + letter.marks) append(meant, one);
  return {letter.place.begin, letter.place.end, letter.value, nfc(meant), letter.reading->origin != Origin::marked};
}

/// A run of letters, or one sign.
class Word {
 public:
  Word(std::string_view text, const Letter* begin, const Letter* end) : text_(text), begin_(begin), end_(end) {}

  bool has_latin() const {
    return std::any_of(begin_, end_, [](const Letter& one) { return is_latin(one.value); });
  }

  /// True where it has a letter of another alphabet that resembles no Latin one.
  bool is_foreign() const {
    return std::any_of(begin_, end_, [](const Letter& one) { return is_other_alphabet(one.value) && !one.reading; });
  }

  void add_to(std::vector<OddPlace>& places, bool foreign_around) const {
    const bool other_counts = !is_foreign() && (has_latin() || !foreign_around);
    std::vector<OddPlace> found;
    for (const Letter* one = begin_; one != end_; ++one) {
      if (!one->reading) continue;
      if (one->reading->origin == Origin::other_alphabet && !other_counts) continue;
      found.push_back(place_of(*one));
    }
    const bool likely_right = is_syllable(right(found));
    for (OddPlace& one : found) {
      if (one.certain || likely_right) places.push_back(std::move(one));
    }
  }

 private:
  std::string right(const std::vector<OddPlace>& found) const {
    std::string word;
    const Letter* last = end_ - 1;
    std::size_t done = begin_->place.begin;
    for (const OddPlace& one : found) {
      word += text_.substr(done, one.begin - done);
      word += one.meant;
      done = one.end;
    }
    return nfc(word.append(text_.substr(done, last->place.end - done)));
  }

  std::string_view text_;
  const Letter* begin_;
  const Letter* end_;
};

std::vector<Word> words_of(std::string_view text, const std::vector<Letter>& letters) {
  std::vector<Word> words;
  const Letter* const end = letters.data() + letters.size();
  for (const Letter* at = letters.data(); at != end;) {
    const Letter* next = at + 1;
    const auto joins = [](const Letter& one) { return is_letter(one.value) || one.reading.has_value(); };
    if (joins(*at)) {
      while (next != end && joins(*next)) ++next;
    }
    words.emplace_back(text, at, next);
    at = next;
  }
  return words;
}

}  // namespace

std::vector<OddPlace> look_alikes(std::string_view text) {
  const std::vector<Letter> letters = letters_of(text);
  const auto odd = [](const Letter& one) { return one.reading.has_value(); };
  if (std::none_of(letters.begin(), letters.end(), odd)) return {};
  const std::vector<Word> words = words_of(text, letters);
  const bool latin = std::any_of(words.begin(), words.end(), [](const Word& one) { return one.has_latin(); });
  const bool foreign = std::any_of(words.begin(), words.end(), [](const Word& one) { return one.is_foreign(); });
  std::vector<OddPlace> places;
  for (const Word& one : words) one.add_to(places, foreign || !latin);
  return places;
}

}  // namespace cchc::text
