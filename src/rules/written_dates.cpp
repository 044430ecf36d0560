#include "rules/written_dates.hpp"

#include <algorithm>
#include <optional>

#include "cchc/calendar/date.hpp"
#include "cchc/text/normalize.hpp"

namespace cchc::rules {

namespace {

constexpr int leap_year = 2024;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/// True where the text goes on with `word`, in small letters here and in any there.
bool stands_at(std::string_view text, std::size_t at, std::string_view word) {
  const std::string_view here = text.substr(at, word.size());
  if (here == word) return true;
  const auto alike = [](char a, char b) {  // a capital differs from its small letter in one of two bits
    return ((static_cast<unsigned>(a) ^ static_cast<unsigned>(b)) & 0xDEU) == 0;
  };
  const bool perhaps = here.size() == word.size() && std::equal(here.begin(), here.end(), word.begin(), alike);
  return perhaps && text::lower(here) == word;
}

/// Walks through a text and takes what it expects there.
class Cursor {
 public:
  Cursor(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }

  /// A number of at most `most` digits that no further digit follows.
  std::optional<unsigned> number(std::size_t most) {
    unsigned value = 0;
    std::size_t end = at_;
    for (; end < text_.size() && is_digit(text_[end]); ++end) {
      if (end - at_ == most) return std::nullopt;
      value = value * 10 + static_cast<unsigned>(text_[end] - '0');
    }
    if (end == at_) return std::nullopt;
    at_ = end;
    return value;
  }

  bool take(char sign) {
    if (at_ == text_.size() || text_[at_] != sign) return false;
    ++at_;
    return true;
  }

  bool take(std::string_view word) {
    if (!stands_at(text_, at_, word)) return false;
    at_ += word.size();
    return true;
  }

  bool spaces() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
    return at_ > begin;
  }

  /// True where what was taken does not go on: as a word, a longer number or a file's name.
  bool closed() const {
    if (at_ == text_.size()) return true;
    if (is_digit(text_[at_]) || is_letter(text_[at_]) || text_[at_] == '/') return false;
    const bool joins = text_[at_] == '.' || text_[at_] == '-';
    return !joins || at_ + 1 == text_.size() || (!is_digit(text_[at_ + 1]) && !is_letter(text_[at_ + 1])) ||
           (text_[at_] == '-' && is_digit(text_[at_ + 1]));
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

std::string two_digits(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string month_of(unsigned month) { return month < 3 ? two_digits(month) : std::to_string(month); }

/// A year as four digits, none where it is left out; nothing where something else stands there.
std::optional<int> year_at(Cursor& cursor) {
  const Cursor before = cursor;
  const auto year = cursor.number(4);
  if (year && *year >= 1000) return static_cast<int>(*year);
  cursor = before;
  return std::nullopt;
}

bool exists(std::optional<int> year, unsigned month, unsigned day) {
  return calendar::Date::of(year.value_or(leap_year), month, day).has_value();
}

bool behind_day(std::string_view text, std::size_t at) {
  constexpr std::string_view word = "ngày ";
  if (at == 0 || text[at - 1] != ' ') return false;
  return at >= word.size() && stands_at(text, at - word.size(), word);
}

/// `9/3/2025`, `9-3-2025`, `9.3.2025`; behind "ngày" also `9/3`.
std::optional<WrittenDate> in_figures(std::string_view text, std::size_t begin) {
  Cursor cursor(text, begin);
  const auto day = cursor.number(2);
  if (!day || cursor.at() == text.size()) return std::nullopt;
  const bool two_figures = cursor.at() == begin + 2;
  const char sign = text[cursor.at()];
  if (sign != '/' && sign != '-' && sign != '.') return std::nullopt;
  cursor.take(sign);
  const std::size_t before_month = cursor.at();
  const auto month = cursor.number(2);
  if (!month) return std::nullopt;
  const bool in_style = two_figures && sign == '/' && (cursor.at() == before_month + 2) == (*month < 3 || *month > 9);
  Cursor behind = cursor;
  std::optional<int> year;
  if (behind.take(sign)) year = year_at(behind);
  if (year) cursor = behind;
  if (!cursor.closed() || !exists(year, *month, *day)) return std::nullopt;
  if (!year && (sign != '/' || !behind_day(text, begin))) return std::nullopt;
  if (in_style) return WrittenDate{begin, cursor.at(), {}};
  std::string official = two_digits(*day) + "/" + month_of(*month);
  if (year) official += "/" + std::to_string(*year);
  return WrittenDate{begin, cursor.at(), official};
}

/// `9 tháng 3 năm 2025`; behind "ngày" also `9 tháng 3`.
std::optional<WrittenDate> in_words(std::string_view text, std::size_t begin) {
  Cursor cursor(text, begin);
  const auto day = cursor.number(2);
  const std::size_t behind_number = cursor.at();
  if (!day || !cursor.spaces() || !cursor.take("tháng") || !cursor.spaces()) return std::nullopt;
  const std::size_t before_month = cursor.at();
  const auto month = cursor.number(2);
  const std::size_t behind_month = cursor.at();
  if (!month) return std::nullopt;
  Cursor behind = cursor;
  std::optional<int> year;
  if (behind.spaces() && behind.take("năm") && behind.spaces()) year = year_at(behind);
  if (year) cursor = behind;
  if (!cursor.closed() || !exists(year, *month, *day)) return std::nullopt;
  if (!year && !behind_day(text, begin)) return std::nullopt;
  std::string official = two_digits(*day);
  official += text.substr(behind_number, before_month - behind_number);
  official += month_of(*month);
  official += text.substr(behind_month, cursor.at() - behind_month);
  return WrittenDate{begin, cursor.at(), official};
}

/// True where a number may begin at `at`: not within a word, a longer number or a document's sign.
bool opens(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const char before = text[at - 1];
  if (before == '-') return at == 1 || !is_letter(text[at - 2]);
  return !is_digit(before) && !is_letter(before) && before != '/' && before != '.' && before != ',';
}

/// One digit or two, and what stands between a day and a month: a sign in front of a figure, or blanks in front of
/// "tháng".
bool may_be_day(std::string_view text, std::size_t at) {
  at += at + 1 < text.size() && is_digit(text[at + 1]) ? 2 : 1;
  if (at + 1 >= text.size()) return false;
  if (text[at] != ' ') return is_digit(text[at + 1]) && (text[at] == '/' || text[at] == '-' || text[at] == '.');
  while (at + 1 < text.size() && text[at] == ' ') ++at;
  return text[at] == 't' || text[at] == 'T';
}

}  // namespace

std::vector<WrittenDate> misspelt_dates(std::string_view text) {
  std::vector<WrittenDate> dates;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at]) || !opens(text, at) || !may_be_day(text, at)) continue;
    auto found = in_figures(text, at);
    if (!found) found = in_words(text, at);
    if (!found) continue;
    at = found->end - 1;
    const bool in_style =
        found->official.empty() || text.substr(found->begin, found->end - found->begin) == found->official;
    if (!in_style) dates.push_back(std::move(*found));
  }
  return dates;
}

}  // namespace cchc::rules
