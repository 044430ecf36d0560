#include "cchc/text/syllable.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"
#include "text/letter.hpp"
#include "text/tone.hpp"

namespace cchc::text {

namespace {

constexpr std::array<std::u32string_view, 28> onsets = {
    U"",  U"b",  U"c",   U"ch", U"d",  U"đ",  U"g", U"gh", U"gi", U"h",  U"k",  U"kh", U"l", U"m",
    U"n", U"ng", U"ngh", U"nh", U"ph", U"qu", U"r", U"s",  U"t",  U"th", U"tr", U"v",  U"x", U"p"};

/// Vowels and what closes them, tones apart, a space on both sides of each.
constexpr std::u32string_view rhymes =
    U" a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây"
    U" e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
    U" o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op "
    U"ot"
    U" ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt"
    U" u ua uân uâng uât uây uc uê uêch uênh uơ ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh"
    U" uyt uyu ư ưa ưc ưi ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu ynh yt ych ";

constexpr std::size_t sharp = 2;
constexpr std::size_t heavy = 5;

/// A syllable that ends in c, ch, p or t has one of two tones.
bool may_bear(std::u32string_view rhyme, std::size_t tone) {
  const bool stopped =
      rhyme.ends_with(U'c') || rhyme.ends_with(U"ch") || rhyme.ends_with(U'p') || rhyme.ends_with(U't');
  return !stopped || tone == sharp || tone == heavy;
}

bool divides(std::u32string_view letters, std::size_t tone) {
  return std::any_of(onsets.begin(), onsets.end(), [&](std::u32string_view onset) {
    if (!letters.starts_with(onset)) return false;
    std::u32string rhyme(letters.substr(onset.size()));
    const bool opens_with_y = rhyme.size() > 1 && rhyme.front() == U'y';
    if (!may_bear(rhyme, tone) || (opens_with_y && !onset.empty() && onset != U"qu")) return false;
    rhyme = U" " + rhyme + U" ";
    return rhymes.find(rhyme) != std::u32string_view::npos;
  });
}

/// True where the tone stands on the letter that spelling asks for; oa, oe, uy have an old way and a new one.
bool tone_stands_right(std::string_view word, std::u32string_view letters) {
  const bool either = letters.ends_with(U"oa") || letters.ends_with(U"oe") || letters.ends_with(U"uy");
  return either || place_tones(word) == word;
}

}  // namespace

bool is_syllable(std::string_view word) {
  constexpr std::size_t longest = 32;
  if (word.empty() || word.size() > longest) return false;
  const std::string small = lower(word);
  std::u32string letters;
  std::size_t tone = 0;
  for (std::size_t at = 0; at < small.size();) {
    const CodePoint one = decode(std::string_view(small).substr(at));
    const std::optional<ToneLetter> letter = letter_of(one.value);
    if (!letter || (letter->tone != 0 && tone != 0)) return false;
    tone = std::max(tone, letter->tone);
    letters += letter->plain;
    at += one.bytes;
  }
  return divides(letters, tone) && tone_stands_right(small, letters);
}

}  // namespace cchc::text
