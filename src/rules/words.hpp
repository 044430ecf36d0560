#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cchc::rules {

enum class Pause { none, comma, stop };

/// A word of a text without the punctuation round it.
struct Word {
  std::string folded;     ///< as text::fold gives it
  std::size_t begin = 0;  ///< bytes of the text
  std::size_t end = 0;
  Pause before = Pause::none;  ///< the heaviest punctuation between it and the word in front: `,` `(` `:`, or `.` `;`

  std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// The words of a prose text in order. A line end counts as a full stop where the next line starts a new point.
std::vector<Word> words_of(std::string_view text);

}  // namespace cchc::rules
