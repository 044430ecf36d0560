#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/model/texts.hpp"
#include "cchc/source/edit.hpp"
#include "cchc/text/odd_letters.hpp"

namespace cchc::rules {

/// A text with odd places in it, and the first word that has one.
struct OddText {
  const model::Scalar& words;
  std::vector<text::OddPlace> places;
  std::string typed;              ///< the word, as typed
  std::string right;              ///< the word, mended
  source::Span at;                ///< the first place
  std::vector<source::Edit> fix;  ///< all certain places; none where the text could not be read
};

using FindOdd = std::vector<text::OddPlace> (*)(std::string_view text);

/// Calls `tell` for every text in which `find` finds something, but for those in an old encoding.
void for_each_odd_text(const model::Texts& texts, FindOdd find, const std::function<void(OddText&)>& tell);

/// `U+01CE`, one for each code point, with ` + ` between.
std::string codes_of(std::string_view text);

}  // namespace cchc::rules
