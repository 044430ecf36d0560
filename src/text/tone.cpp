#include "text/tone.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

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

using Word = std::vector<Letter>;

/// Where the vowels that may bear the tone begin: behind the consonants, the u of "qu" and the i of "gi" among them.
std::size_t rhyme_begin(const Word& word) {
  std::size_t at = 0;
  while (at < word.size() && !word[at].vowel) ++at;
  const bool glides = at == 1 && word.size() > 2 && word[2].vowel;
  if (glides && word[0].plain == U'q' && word[1].plain == U'u') return 2;
  if (glides && word[0].plain == U'g' && word[1].plain == U'i') return 2;
  return at;
}

/// The place of the letter that bears the tone; nothing where the word is no Vietnamese syllable.
std::optional<std::size_t> tone_place(const Word& word) {
  const std::size_t begin = rhyme_begin(word);
  std::size_t end = begin;
  std::optional<std::size_t> hatted;
  for (; end < word.size() && word[end].vowel; ++end) {
    if (hatted_vowels.find(word[end].plain) != std::u32string_view::npos) hatted = end;
  }
  std::u32string coda;
  for (std::size_t at = end; at < word.size(); ++at) coda += word[at].plain;
  if (end == begin || end - begin > 3) return std::nullopt;
  if (std::find(codas.begin(), codas.end(), coda) == codas.end()) return std::nullopt;
  if (hatted) return hatted;
  const bool on_second = end - begin == 3 || (end - begin == 2 && !coda.empty());
  return on_second ? begin + 1 : begin;
}

void append_word(std::string& out, Word& word) {
  const auto toned = [](const Letter& one) { return one.tone != 0; };
  if (std::count_if(word.begin(), word.end(), toned) == 1) {
    const auto bearer = std::find_if(word.begin(), word.end(), toned);
    if (const std::optional<std::size_t> place = tone_place(word)) std::swap(bearer->tone, word[*place].tone);
  }
  for (const Letter& one : word) append(out, one.tone == 0 ? one.plain : with_tone(one.plain, one.tone));
  word.clear();
}

}  // namespace

std::string place_tones(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  Word word;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint one = decode(bytes.substr(at));
    if (const std::optional<Letter> letter = letter_of(one.value)) {
      word.push_back(*letter);
    } else {
      append_word(out, word);
      out += bytes.substr(at, one.bytes);
    }
    at += one.bytes;
  }
  append_word(out, word);
  return out;
}

}  // namespace cchc::text
