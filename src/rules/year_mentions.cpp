#include "rules/year_mentions.hpp"

#include <algorithm>
#include <charconv>
#include <string>

namespace cchc::rules {

namespace {

bool all_digits(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// 2024 of the word `2024`, else 0.
int year_of(std::string_view word) {
  int year = 0;
  if (word.size() == 4 && all_digits(word) && (word.starts_with("19") || word.starts_with("20"))) {
    std::from_chars(word.data(), word.data() + word.size(), year);
  }
  return year;
}

std::string_view at_or_none(const std::vector<Word>& words, std::size_t at) {
  return at < words.size() ? std::string_view(words[at].folded) : std::string_view();
}

/// "15 tháng 7 năm 2024": the year of a date.
bool is_date(const std::vector<Word>& words, std::size_t name) {
  return name >= 3 && all_digits(words[name - 1].folded) && words[name - 2].folded == "tháng" &&
         all_digits(words[name - 3].folded) && words[name - 3].folded.size() <= 2;
}

/// "năm 2021 - 2025", "năm 2023, 2024", "năm 2023 và năm 2024", "năm 2024 đến nay".
bool goes_on(const std::vector<Word>& words, std::size_t behind) {
  const std::string_view next = at_or_none(words, behind);
  if (next.empty() || words[behind].before == Pause::stop) return false;
  if (next == "-") return year_of(at_or_none(words, behind + 1)) != 0 || at_or_none(words, behind + 1) == "năm";
  if (next.starts_with('-')) return year_of(next.substr(1)) != 0;
  if (year_of(next) != 0) return true;
  if (next != "đến" && next != "và" && next != "tới") return false;
  const std::string_view after = at_or_none(words, behind + 1);
  const std::string_view last = after == "năm" || after == "hết" ? at_or_none(words, behind + 2) : after;
  return year_of(last) != 0 || (next != "và" && after == "nay");
}

/// "… năm 2023 và năm 2024", "giai đoạn năm …", "các năm …".
bool follows_another(const std::vector<Word>& words, std::size_t name) {
  if (name == 0) return false;
  const std::string_view before = words[name - 1].folded;
  if (before == "đoạn" || before == "các" || before == "những") return true;
  return name >= 2 && words[name - 1].before == Pause::none && (before == "và" || before == "-") &&
         year_of(words[name - 2].folded) != 0;
}

/// `2021-2025` as one word or as three.
bool read_range(const std::vector<Word>& words, std::size_t at, YearsNamed& out, std::size_t& last) {
  std::string joined;
  for (last = at; last < words.size() && last < at + 3; ++last) {
    joined += words[last].folded;
    const std::size_t dash = joined.find('-');
    if (dash == std::string::npos && joined.size() > 4) return false;
    if (dash == std::string::npos) continue;
    const std::string_view whole = joined;
    out.years = {year_of(whole.substr(0, dash)), year_of(whole.substr(dash + 1))};
    if (out.years.first != 0 && out.years.last != 0) return true;
  }
  return false;
}

}  // namespace

std::vector<YearMention> year_mentions(const std::vector<Word>& words) {
  std::vector<YearMention> mentions;
  for (std::size_t name = 0; name + 1 < words.size(); ++name) {
    const Word& number = words[name + 1];
    const int year = year_of(number.folded);
    if (words[name].folded != "năm" || year == 0 || number.before != Pause::none) continue;
    if (is_date(words, name) || goes_on(words, name + 2) || follows_another(words, name)) continue;
    mentions.push_back({year, name, words[name].begin, number.end});
  }
  return mentions;
}

std::vector<YearsNamed> years_named(const std::vector<Word>& words) {
  std::vector<YearsNamed> named;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool with_name = at > 0 && words[at - 1].folded == "năm";
    const std::size_t begin = words[with_name ? at - 1 : at].begin;
    YearsNamed one;
    std::size_t last = at;
    if (read_range(words, at, one, last)) {
      named.push_back({one.years, begin, words[last].end});
      at = last;
    } else if (const int year = year_of(words[at].folded); year != 0 && !(with_name && is_date(words, at - 1))) {
      named.push_back({{year, year}, begin, words[at].end});
    }
  }
  return named;
}

}  // namespace cchc::rules
