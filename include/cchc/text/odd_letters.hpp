#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cchc::text {

/// True where `bytes` hold nothing but what Vietnamese text is made of: ASCII, the letters in NFC, usual punctuation;
/// of control characters only tabs and line ends. So they are UTF-8 without a fault. A backslash counts as unusual,
/// since an escape may stand for anything.
bool all_usual(std::string_view bytes);

/// A place in a text with what should stand there.
struct OddPlace {
  std::size_t begin = 0;
  std::size_t end = 0;
  char32_t odd = 0;   ///< the first code point of the place
  std::string meant;  ///< empty where it shows nothing
  bool certain = true;
};

/// Letters typed as base and marks one by one, or otherwise not in NFC.
std::vector<OddPlace> not_in_nfc(std::string_view text);

/// Letters of other alphabets, or with marks that Vietnamese does not have, in the place of a Vietnamese letter.
/// Words wholly of another alphabet are passed over where they have a letter of their own.
std::vector<OddPlace> look_alikes(std::string_view text);

/// Characters that show nothing (zero-width, soft hyphen, direction marks) and line ends that are none; a joiner within
/// an emoji is left alone.
std::vector<OddPlace> invisible(std::string_view text);

/// `text` with what is meant in all of `places`.
std::string mended(std::string_view text, const std::vector<OddPlace>& places);

}  // namespace cchc::text
