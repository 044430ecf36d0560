#include <algorithm>

#include "phrases/moment.hpp"

namespace cchc::phrases {

namespace {

constexpr std::string_view roman[] = {"", "i", "ii", "iii", "iv"};

std::size_t small_number(Tokens tokens) { return whole(tokens.front()) && tokens.front().written.size() <= 2 ? 1 : 0; }

std::size_t year(Tokens tokens) {
  const auto value = whole(tokens.front());
  return value && 1900 <= *value && *value < 2200 ? 1 : 0;
}

std::size_t quarter(Tokens tokens) {
  const bool numeral = std::find(std::begin(roman) + 1, std::end(roman), tokens.front().text) != std::end(roman);
  return numeral ? 1 : small_number(tokens);
}

/// `q1`, `h2`, `t12`: a letter and a number in one word.
std::size_t code(Tokens tokens, char letter) {
  const Token& token = tokens.front();
  if (!token.word() || token.text.size() < 2 || token.text.size() > 3 || token.text.front() != letter) return 0;
  return std::all_of(token.text.begin() + 1, token.text.end(), [](char c) { return '0' <= c && c <= '9'; }) ? 1 : 0;
}

std::size_t quarter_code(Tokens tokens) { return code(tokens, 'q'); }
std::size_t half_code(Tokens tokens) { return code(tokens, 'h'); }
std::size_t month_code(Tokens tokens) { return code(tokens, 't'); }

constexpr Slot year_slot[] = {{"{y}", year}};

std::size_t in_year(Tokens tokens) {
  const auto fit = match(",|/|-|của|trong? năm? {y}", tokens, {year_slot, {}});
  return fit ? fit->size : 0;
}

constexpr Slot slots[] = {
    {"{d}", small_number}, {"{m}", small_number}, {"{y}", year},       {"{q}", quarter},
    {"{Q}", quarter_code}, {"{H}", half_code},    {"{T}", month_code}, {"{in-year}", in_year},
};

constexpr Grammar grammar{slots, {}};

}  // namespace

const Grammar& time_grammar() { return grammar; }

int number_in(Tokens slot) {
  if (slot.empty()) return 0;
  const Token& token = slot.back();
  if (const auto value = whole(token)) return *value;
  const auto numeral = std::find(std::begin(roman), std::end(roman), token.text);
  if (numeral != std::end(roman)) return static_cast<int>(numeral - std::begin(roman));
  return std::stoi(token.text.substr(1));
}

}  // namespace cchc::phrases
