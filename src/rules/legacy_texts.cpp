#include "rules/legacy_texts.hpp"

#include <algorithm>

namespace cchc::rules {

namespace {

constexpr std::size_t enough = 2;

/// The encoding that makes most words of `text`, at least `least`, out of what are none.
std::optional<text::Legacy> best(std::string_view text, std::size_t least) {
  std::optional<text::Legacy> found;
  for (const text::Legacy one : text::all_legacies) {
    const text::LegacyWords words = text::count_words(text, one);
    if (!words.convincing(least)) continue;
    found = one;
    least = words.good + 1;
  }
  return found;
}

}  // namespace

LegacyTexts::LegacyTexts(const model::Texts& texts) {
  for (const model::Scalar& words : texts.words) {
    const auto found = best(words.text, enough);
    if (found && std::find(sure_.begin(), sure_.end(), *found) == sure_.end()) sure_.push_back(*found);
  }
}

std::optional<text::Legacy> LegacyTexts::encoding_of(const model::Scalar& words) const {
  if (sure_.empty()) return std::nullopt;
  const auto found = best(words.text, 1);
  if (!found || std::find(sure_.begin(), sure_.end(), *found) == sure_.end()) return std::nullopt;
  return found;
}

}  // namespace cchc::rules
