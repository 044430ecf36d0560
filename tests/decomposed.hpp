#pragma once

#include <map>
#include <string>
#include <string_view>

#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"

namespace tests {

/// Every Vietnamese letter with marks, and how it is typed with combining ones.
inline std::map<std::string, std::string> decompositions() {
  constexpr std::string_view shapes[] = {"", "\u0302", "\u0306", "\u031B"};
  constexpr std::string_view tones[] = {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};
  std::map<std::string, std::string> out;
  for (const char letter : std::string("aeiouyAEIOUY")) {
    for (const std::string_view shape : shapes) {
      for (const std::string_view tone : tones) {
        const std::string typed = std::string(1, letter) + std::string(shape) + std::string(tone);
        const std::string composed = cchc::text::nfc(typed);
        if (cchc::text::length(composed) == 1 && composed != typed) out[composed] = typed;
      }
    }
  }
  return out;
}

/// `phrase` as compound Unicode has it: letters and marks.
inline std::string decomposed(const std::string& phrase) {
  static const auto table = decompositions();
  std::string out;
  for (std::size_t at = 0; at < phrase.size();) {
    const std::string letter = phrase.substr(at, cchc::text::decode(std::string_view(phrase).substr(at)).bytes);
    const auto found = table.find(letter);
    out += found == table.end() ? letter : found->second;
    at += letter.size();
  }
  return out;
}

}  // namespace tests
