#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cchc/diagnostics/rule_info.hpp"
#include "cchc/model/plan.hpp"
#include "cchc/model/rules.hpp"
#include "cchc/text/closest.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/text/language.hpp"
#include "model/messages.hpp"
#include "model/phrase_types.hpp"

namespace cchc::model {

namespace {

/// The words of a key that takes one out of a few, what each means, and what a clerk may type instead.
template <class Value, std::size_t Count>
struct Vocabulary {
  std::array<std::string_view, Count> words;
  std::array<Value, Count> values;
  std::array<std::string_view, Count> vietnamese;
};

constexpr Vocabulary<State, 2> states{{"draft", "signed"}, {State::draft, State::signed_}, {"dự thảo", "đã ký"}};
constexpr Vocabulary<Level, 5> levels{
    {"commune", "ward", "special-zone", "district", "province"},
    {Level::commune, Level::ward, Level::special_zone, Level::district, Level::province},
    {"xã", "phường", "đặc khu", "huyện", "tỉnh"}};
constexpr Vocabulary<Regime, 2> regimes{
    {"national", "calendar"}, {Regime::national, Regime::calendar}, {"quốc gia", "dương lịch"}};
constexpr Vocabulary<Shift, 3> shifts{
    {"none", "next", "previous"}, {Shift::none, Shift::next, Shift::previous}, {"giữ nguyên", "dời sau", "dời trước"}};
constexpr Vocabulary<text::Language, 2> languages{
    {"vi", "en"}, {text::Language::vi, text::Language::en}, {"tiếng Việt", "tiếng Anh"}};
constexpr Vocabulary<diagnostics::Severity, 4> severities{
    {"off", "info", "warning", "error"},
    {diagnostics::Severity::off, diagnostics::Severity::info, diagnostics::Severity::warning,
     diagnostics::Severity::error},
    {"tắt", "lưu ý", "cảnh báo", "lỗi"}};
constexpr Vocabulary<bool, 2> flags{{"true", "false"}, {true, false}, {"có", "không"}};

std::string listed(std::span<const std::string_view> words) {
  std::string list;
  for (const std::string_view word : words) list += (list.empty() ? "`" : ", `") + std::string(word) + "`";
  return list;
}

template <class Value, std::size_t Count>
std::optional<Value> read_word(Reader& reader, const Scalar& typed, const Vocabulary<Value, Count>& vocabulary) {
  const auto found = std::find(vocabulary.words.begin(), vocabulary.words.end(), text::fold(typed.text));
  if (found != vocabulary.words.end()) {
    return vocabulary.values[static_cast<std::size_t>(found - vocabulary.words.begin())];
  }
  std::vector<std::string_view> known(vocabulary.words.begin(), vocabulary.words.end());
  known.insert(known.end(), vocabulary.vietnamese.begin(), vocabulary.vietnamese.end());
  const auto nearest = text::closest(typed.text, known);
  if (nearest.empty()) {
    reader.diagnostics().report(wrong_type, typed.at, messages::not_a_word,
                                {{"typed", typed.text}, {"words", listed(vocabulary.words)}});
  } else {
    const auto at = static_cast<std::size_t>(std::find(known.begin(), known.end(), nearest[0]) - known.begin());
    reader.diagnostics().report(
        wrong_type, typed.at, messages::nearest_word,
        {{"typed", typed.text}, {"meant", vocabulary.words[at % Count]}, {"words", listed(vocabulary.words)}});
  }
  return std::nullopt;
}

template <class Value, std::size_t Count>
const Type& words_type(const Vocabulary<Value, Count>& vocabulary) {
  static const Type one{.form = Form::words,
                        .name = {"một từ cho sẵn", "one of the given words"},
                        .words = vocabulary.words,
                        .example = vocabulary.words[0]};
  return one;
}

}  // namespace

template <>
const Type& phrase_type<State>() {
  return words_type(states);
}
template <>
const Type& phrase_type<Level>() {
  return words_type(levels);
}
template <>
const Type& phrase_type<Regime>() {
  return words_type(regimes);
}
template <>
const Type& phrase_type<Shift>() {
  return words_type(shifts);
}
template <>
const Type& phrase_type<text::Language>() {
  return words_type(languages);
}
template <>
const Type& phrase_type<diagnostics::Severity>() {
  return words_type(severities);
}
template <>
const Type& phrase_type<bool>() {
  return words_type(flags);
}

template <>
phrases::Kept<State> read_phrase<State>(Reader& reader, const Scalar& words) {
  return read_word(reader, words, states);
}
template <>
phrases::Kept<Level> read_phrase<Level>(Reader& reader, const Scalar& words) {
  return read_word(reader, words, levels);
}
template <>
phrases::Kept<Regime> read_phrase<Regime>(Reader& reader, const Scalar& words) {
  return read_word(reader, words, regimes);
}
template <>
phrases::Kept<Shift> read_phrase<Shift>(Reader& reader, const Scalar& words) {
  return read_word(reader, words, shifts);
}
template <>
phrases::Kept<text::Language> read_phrase<text::Language>(Reader& reader, const Scalar& words) {
  return read_word(reader, words, languages);
}
template <>
phrases::Kept<diagnostics::Severity> read_phrase<diagnostics::Severity>(Reader& reader, const Scalar& words) {
  return read_word(reader, words, severities);
}
template <>
phrases::Kept<bool> read_phrase<bool>(Reader& reader, const Scalar& words) {
  return read_word(reader, words, flags);
}

}  // namespace cchc::model
