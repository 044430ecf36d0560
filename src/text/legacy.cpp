#include "cchc/text/legacy.hpp"

#include <algorithm>
#include <optional>

#include <utf8proc.h>

#include "cchc/text/byte_set.hpp"
#include "cchc/text/normalize.hpp"
#include "cchc/text/syllable.hpp"
#include "cchc/text/utf8.hpp"
#include "text/legacy_tables.hpp"

namespace cchc::text {

namespace {

constexpr bool is_small(char32_t value) { return value >= U'a' && value <= U'z'; }
constexpr bool is_capital(char32_t value) { return value >= U'A' && value <= U'Z'; }
constexpr bool is_latin_1(char32_t value) { return value > 0xA0 && value <= 0xFF; }

/// The byte that Windows-1252 shows as this character.
std::optional<unsigned char> byte_1252(char32_t value) {
  if (value < 0x80 || (value >= 0xA0 && value <= 0xFF)) return static_cast<unsigned char>(value);
  const auto* const found = std::find(windows_1252.begin(), windows_1252.end(), value);
  if (found == windows_1252.end()) return std::nullopt;
  return static_cast<unsigned char>(0x80 + (found - windows_1252.begin()));
}

/// False where no letter of the encoding but ASCII ones is there, by the bytes with which those begin.
bool may_hold_any(std::string_view text, Legacy encoding) {
  static constexpr ByteSet latin_1("\xC2\xC3");
  static constexpr ByteSet all_1252("\xC2\xC3\xC5\xC6\xCB\xE2");
  return (encoding == Legacy::misread_utf8 ? all_1252 : latin_1).first_in(text) < text.size();
}

bool is_letter(char32_t value, Legacy encoding) {
  if (is_small(value) || is_capital(value)) return true;
  if (value < 0x80) return false;
  return encoding == Legacy::misread_utf8 ? byte_1252(value).has_value() : is_latin_1(value);
}

template <std::size_t count>
char32_t mapped(const std::array<LegacyLetter, count>& table, char32_t value) {
  const auto* const found =
      std::find_if(table.begin(), table.end(), [&](LegacyLetter one) { return one.typed == value; });
  return found == table.end() ? value : found->meant;
}

std::u32string code_points(std::string_view text) {
  std::u32string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint one = decode(text.substr(at));
    out += one.value;
    at += one.bytes;
  }
  return out;
}

/// Vowels that take a sign behind them in VNI; ô and ö there are ơ and ư.
bool takes_mark(char32_t value) {
  return std::u32string_view(U"aeiouyAEIOUYôöÔÖ").find(value) != std::u32string_view::npos;
}

std::string from_vni(std::u32string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size(); ++at) {
    append(out, mapped(vni_letters, word[at]));
    if (at + 1 == word.size() || !takes_mark(word[at])) continue;
    const auto* const mark =
        std::find_if(vni_marks.begin(), vni_marks.end(), [&](const VniMark& one) { return one.typed == word[at + 1]; });
    if (mark == vni_marks.end()) continue;
    for (const char32_t one : mark->marks) append(out, one);
    ++at;
  }
  return nfc(out);
}

std::string from_misread(std::u32string_view word, std::string_view typed) {
  std::string bytes;
  for (const char32_t one : word) bytes += static_cast<char>(byte_1252(one).value_or('?'));
  return first_invalid(bytes) == std::string_view::npos ? nfc(bytes) : std::string(typed);
}

std::string upper(std::string_view text) {
  std::string out;
  for (const char32_t one : code_points(text)) {
    append(out, static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(one))));
  }
  return out;
}

/// TCVN3 leaves capitals with tones to the font: they are meant where all other letters are capitals.
bool shown_in_capitals(std::u32string_view word, bool all_capitals) {
  const auto capitals = std::count_if(word.begin(), word.end(), is_capital);
  return capitals > (all_capitals ? 0 : 1) && std::none_of(word.begin(), word.end(), is_small);
}

std::string decode_word(std::string_view typed, Legacy encoding, bool all_capitals) {
  const std::u32string word = code_points(typed);
  std::string out;
  switch (encoding) {
    case Legacy::vni: return from_vni(word);
    case Legacy::misread_utf8: return from_misread(word, typed);
    case Legacy::tcvn3:
      for (const char32_t one : word) append(out, mapped(tcvn3, one));
      return shown_in_capitals(word, all_capitals) ? upper(out) : out;
    case Legacy::windows_1258:
      for (const char32_t one : word) append(out, mapped(windows_1258, one));
      return nfc(out);
  }
  return out;
}

/// Calls `visit` with each run of letters.
template <class Visit>
void for_each_word(std::string_view text, Legacy encoding, Visit visit) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const bool letters = is_letter(decode(text.substr(at)).value, encoding);
    while (at < text.size()) {
      const CodePoint one = decode(text.substr(at));
      if (is_letter(one.value, encoding) != letters) break;
      at += one.bytes;
    }
    if (letters) visit(begin, at);
  }
}

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

}  // namespace

std::string_view name(Legacy encoding) {
  constexpr std::array<std::string_view, 4> names = {"TCVN3 (.VnTime)", "VNI", "Windows-1258", "UTF-8"};
  return names[static_cast<std::size_t>(encoding)];
}

LegacyWords count_words(std::string_view text, Legacy encoding) {
  LegacyWords words;
  if (!may_hold_any(text, encoding)) return words;
  const auto judge = [&](std::size_t begin, std::size_t end) {
    const std::string_view word = text.substr(begin, end - begin);
    const bool plain = std::all_of(word.begin(), word.end(), is_ascii);
    if (plain || std::none_of(word.begin(), word.end(), is_ascii)) return;
    const std::string read = decode_word(word, encoding, false);
    if (read == word && is_syllable(word)) return;
    const bool good = read != word && is_syllable(read) && !is_syllable(word);
    ++(good ? words.good : words.bad);
  };
  for_each_word(text, encoding, judge);
  return words;
}

std::vector<DecodedWord> decoded_words(std::string_view text, Legacy encoding) {
  const auto is_small_byte = [](char byte) { return byte >= 'a' && byte <= 'z'; };
  const bool all_capitals = std::none_of(text.begin(), text.end(), is_small_byte);
  std::vector<DecodedWord> words;
  for_each_word(text, encoding, [&](std::size_t begin, std::size_t end) {
    const std::string_view typed = text.substr(begin, end - begin);
    if (std::all_of(typed.begin(), typed.end(), is_ascii)) return;
    std::string read = decode_word(typed, encoding, all_capitals);
    if (read != typed) words.push_back({begin, end, std::move(read)});
  });
  return words;
}

std::string decode_legacy(std::string_view text, Legacy encoding) {
  std::string out;
  std::size_t done = 0;
  for (const DecodedWord& one : decoded_words(text, encoding)) {
    out += text.substr(done, one.begin - done);
    out += one.text;
    done = one.end;
  }
  out += text.substr(done);
  return out;
}

std::string from_windows_1252(std::string_view bytes) {
  std::string out;
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    append(out, value >= 0x80 && value < 0xA0 ? windows_1252[value - std::size_t{0x80}] : value);
  }
  return out;
}

}  // namespace cchc::text
