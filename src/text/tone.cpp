#include "text/tone.hpp"

#include <algorithm>
#include <optional>

#include "cchc/text/utf8.hpp"
#include "text/letter.hpp"

namespace cchc::text {

namespace {

constexpr std::array<std::u32string_view, 9> codas = {U"", U"c", U"ch", U"m", U"n", U"ng", U"nh", U"p", U"t"};

char32_t with_tone(char32_t vowel, std::size_t tone) {
  const auto* const row =
      std::find_if(toned_vowels.begin(), toned_vowels.end(), [&](auto one) { return one.front() == vowel; });
  return (*row)[tone];
}

/// The letters of a syllable, of which none has more.
struct Syllable {
  std::array<ToneLetter, 24> letters;
  std::size_t size = 0;

  const ToneLetter& operator[](std::size_t at) const { return letters[at]; }
  ToneLetter& operator[](std::size_t at) { return letters[at]; }
};

/// Where the vowels that may bear the tone begin: behind the consonants, the u of "qu" and the i of "gi" among them.
std::size_t rhyme_begin(const Syllable& word) {
  std::size_t at = 0;
  while (at < word.size && !word[at].vowel) ++at;
  const bool glides = at == 1 && word.size > 2 && word[2].vowel;
  if (glides && word[0].plain == U'q' && word[1].plain == U'u') return 2;
  if (glides && word[0].plain == U'g' && word[1].plain == U'i') return 2;
  return at;
}

/// True where the letters from `begin` on may end a syllable.
bool is_coda(const Syllable& word, std::size_t begin) {
  const auto same = [&](std::u32string_view coda) {
    if (coda.size() != word.size - begin) return false;
    for (std::size_t at = 0; at < coda.size(); ++at) {
      if (coda[at] != word[begin + at].plain) return false;
    }
    return true;
  };
  return std::any_of(codas.begin(), codas.end(), same);
}

/// The place of the letter that bears the tone; nothing where the word is no Vietnamese syllable.
std::optional<std::size_t> tone_place(const Syllable& word) {
  const std::size_t begin = rhyme_begin(word);
  std::size_t end = begin;
  std::optional<std::size_t> hatted;
  for (; end < word.size && word[end].vowel; ++end) {
    if (hatted_vowels.find(word[end].plain) != std::u32string_view::npos) hatted = end;
  }
  if (end == begin || end - begin > 3 || !is_coda(word, end)) return std::nullopt;
  if (hatted) return hatted;
  const bool on_second = end - begin == 3 || (end - begin == 2 && end < word.size);
  return on_second ? begin + 1 : begin;
}

/// The letters of `text`; nothing where there are too many for a syllable.
std::optional<Syllable> syllable_of(std::string_view text) {
  Syllable word;
  while (!text.empty()) {
    if (word.size == word.letters.size()) return std::nullopt;
    const CodePoint one = decode(text);
    word[word.size++] = tone_letter(one.value);
    text.remove_prefix(one.bytes);
  }
  return word;
}

}  // namespace

void place_tone(std::string& text, std::size_t begin) {
  std::optional<Syllable> word = syllable_of(std::string_view(text).substr(begin));
  if (!word) return;
  auto* const last = word->letters.begin() + word->size;
  const auto toned = [](const ToneLetter& one) { return one.tone != 0; };
  if (std::count_if(word->letters.begin(), last, toned) != 1) return;
  const auto bearer =
      static_cast<std::size_t>(std::find_if(word->letters.begin(), last, toned) - word->letters.begin());
  const std::optional<std::size_t> place = tone_place(*word);
  if (!place || *place == bearer) return;
  std::swap((*word)[bearer].tone, (*word)[*place].tone);
  text.resize(begin);
  for (std::size_t at = 0; at < word->size; ++at) {
    const ToneLetter& one = (*word)[at];
    append(text, one.tone == 0 ? one.plain : with_tone(one.plain, one.tone));
  }
}

std::string place_tones(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  std::size_t begin = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint one = decode(bytes.substr(at));
    const bool letter = tone_letter(one.value).plain != 0;
    if (!letter) place_tone(out, begin);
    out += bytes.substr(at, one.bytes);
    if (!letter) begin = out.size();
    at += one.bytes;
  }
  place_tone(out, begin);
  return out;
}

}  // namespace cchc::text
