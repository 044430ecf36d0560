#include "rules/spelling.hpp"

#include <array>

#include "cchc/text/fold.hpp"
#include "cchc/text/letters.hpp"
#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::rules {

namespace {

bool is_small(char32_t letter) { return text::base_letter(letter) != 0 && !text::is_capital(letter); }

/// The first letter and the words for a commune in small letters, so that their case does not count.
std::string level(std::string_view name) {
  if (name.empty()) return {};
  const std::size_t first = text::decode(name).bytes;
  std::string out = text::lower(name.substr(0, first));
  out += name.substr(first);
  static constexpr std::array<std::string_view, 2> places{"Phường", "Xã"};
  for (const std::string_view place : places) {
    const std::string word = " " + std::string(place);
    for (std::size_t at = out.find(word); at != std::string::npos; at = out.find(word, at + 1)) {
      const std::size_t behind = at + word.size();
      const bool whole = behind == out.size() || out[behind] == ' ';
      const bool ends = behind == out.size() || text::trim(std::string_view(out).substr(behind)).empty();
      if (whole && ends) out.replace(at + 1, place.size(), text::lower(place));
    }
  }
  return out;
}

}  // namespace

std::string tidy(std::string_view name) {
  std::string out;
  bool space = false;
  for (std::size_t at = 0; at < name.size();) {
    const text::CodePoint one = text::decode(name.substr(at));
    const std::string_view bytes = name.substr(at, one.bytes);
    at += one.bytes;
    if (text::trim(bytes).empty()) {
      space = !out.empty();
      continue;
    }
    if (space) out += ' ';
    space = false;
    out += bytes;
  }
  return text::nfc(out);
}

bool spelled_alike(std::string_view a, std::string_view b) { return a == b || level(a) == level(b); }

bool is_common_noun(std::string_view typed, std::string_view name) {
  if (text::lower(typed) != text::lower(name)) return false;
  bool first_word = true;
  bool start = true;
  for (std::size_t at = 0; at < typed.size();) {
    const text::CodePoint one = text::decode(typed.substr(at));
    at += one.bytes;
    const bool letter = text::base_letter(one.value) != 0;
    if (letter && start && !first_word && text::is_capital(one.value)) {
      const bool abbreviation = at < typed.size() && text::is_capital(text::decode(typed.substr(at)).value);
      if (!abbreviation) return false;
    }
    if (!letter && !start) first_word = false;
    start = !letter;
  }
  return true;
}

bool all_capitals(std::string_view text) {
  while (!text.empty()) {
    const text::CodePoint one = text::decode(text);
    if (is_small(one.value)) return false;
    text.remove_prefix(one.bytes);
  }
  return true;
}

bool same_letters(std::string_view a, std::string_view b) {
  const auto letters = [](std::string_view name) {
    const std::string folded = " " + text::fold(name) + " ";
    std::string out;
    for (std::size_t at = 0; at < folded.size();) {
      constexpr std::string_view joint = " và ";
      if (std::string_view(folded).substr(at).starts_with(joint)) {
        at += joint.size() - 1;
        continue;
      }
      const text::CodePoint one = text::decode(std::string_view(folded).substr(at));
      if (text::base_letter(one.value) != 0) out += folded.substr(at, one.bytes);
      at += one.bytes;
    }
    return out;
  };
  return letters(a) == letters(b);
}

std::string with_first_letter_of(std::string_view typed, std::string_view name) {
  const text::CodePoint first = text::decode(name);
  const bool abbreviation = name.size() > first.bytes && text::is_capital(text::decode(name.substr(first.bytes)).value);
  const bool differs = is_small(text::decode(typed).value) && text::is_capital(first.value);
  if (abbreviation || !differs) return std::string(name);
  return text::lower(name.substr(0, first.bytes)) + std::string(name.substr(first.bytes));
}

std::string_view without_place(std::string_view name) {
  for (const std::string_view place : {" phường", " xã", " Phường", " Xã"}) {
    if (name.ends_with(place)) return name.substr(0, name.size() - place.size());
  }
  return name;
}

}  // namespace cchc::rules
