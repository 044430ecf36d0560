#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cchc::text {

/// Old ways of encoding Vietnamese, read as if they were Windows-1252; `misread_utf8` is UTF-8 read so.
enum class Legacy : std::uint8_t { tcvn3, vni, windows_1258, misread_utf8 };

inline constexpr std::array all_legacies = {Legacy::tcvn3, Legacy::vni, Legacy::windows_1258, Legacy::misread_utf8};

/// `TCVN3 (.VnTime)`, `VNI` …, as messages call it.
std::string_view name(Legacy encoding);

/// How the words with letters beyond ASCII look if they are read in an old encoding.
struct LegacyWords {
  std::size_t good = 0;  ///< Vietnamese syllables only if decoded
  std::size_t bad = 0;   ///< the others, but for those that decoding leaves as they are

  /// True where there are words enough for it and next to none against it.
  bool convincing(std::size_t least) const { return good >= least && good > 3 * bad; }
};

/// Counts the words of `text` for and against its being typed in `encoding`.
LegacyWords count_words(std::string_view text, Legacy encoding);

/// A word of a text, and what it reads as.
struct DecodedWord {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
};

/// The words of `text` that read otherwise in `encoding`, in NFC.
std::vector<DecodedWord> decoded_words(std::string_view text, Legacy encoding);

/// `text` read in `encoding`, in NFC; letters that the encoding does not have are kept.
std::string decode_legacy(std::string_view text, Legacy encoding);

/// Bytes of a file read as Windows-1252, as UTF-8.
std::string from_windows_1252(std::string_view bytes);

}  // namespace cchc::text
