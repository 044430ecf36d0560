#include "rules/odd_texts.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "cchc/text/utf8.hpp"
#include "rules/legacy_texts.hpp"

namespace cchc::rules {

namespace {

constexpr std::string_view ends_of_words = " \t\r\n\"()[]{},;:";

/// The word round the first place, as typed and mended.
std::pair<std::string, std::string> first_word(std::string_view text, const std::vector<text::OddPlace>& places) {
  std::size_t begin = text.substr(0, places.front().begin).find_last_of(ends_of_words);
  begin = begin == std::string_view::npos ? 0 : begin + 1;
  const std::size_t end = std::min(text.find_first_of(ends_of_words, places.front().end), text.size());
  std::vector<text::OddPlace> inside;
  for (text::OddPlace one : places) {
    if (one.end > end) break;
    one.begin -= begin;
    one.end -= begin;
    inside.push_back(std::move(one));
  }
  const std::string_view word = text.substr(begin, end - begin);
  return {std::string(word), text::mended(word, inside)};
}

std::vector<source::Edit> certain_edits(const model::Places& places, const model::Scalar& words,
                                        const std::vector<text::OddPlace>& odd) {
  std::vector<model::Places::Range> ranges;
  std::vector<source::Edit> edits;
  for (const text::OddPlace& one : odd) {
    if (!one.certain) continue;
    ranges.push_back({one.begin, one.end});
    edits.push_back({{}, one.meant});
  }
  const std::vector<source::Span> spans = places.within(words, ranges);
  for (std::size_t at = 0; at < edits.size(); ++at) edits[at].span = spans[at];
  return edits;
}

}  // namespace

void for_each_odd_text(const model::Texts& texts, FindOdd find, const std::function<void(OddText&)>& tell) {
  std::optional<LegacyTexts> legacy;  // made at the first odd text: hardly any document has one
  for (const model::Scalar& words : texts.words) {
    std::vector<text::OddPlace> places = find(words.text);
    if (places.empty()) continue;
    if (!legacy) legacy.emplace(texts);
    if (legacy->encoding_of(words)) continue;
    auto [typed, right] = first_word(words.text, places);
    const source::Span at = texts.places.within(words, places.front().begin, places.front().end);
    OddText odd{words, std::move(places), std::move(typed), std::move(right), at, {}};
    if (!words.refused) odd.fix = certain_edits(texts.places, words, odd.places);
    tell(odd);
  }
}

std::string codes_of(std::string_view text) {
  std::string codes;
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint one = text::decode(text.substr(at));
    codes += fmt::format("{}U+{:04X}", codes.empty() ? "" : " + ", static_cast<std::uint32_t>(one.value));
    at += one.bytes;
  }
  return codes;
}

}  // namespace cchc::rules
