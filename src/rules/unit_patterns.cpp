#include "rules/unit_patterns.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace cchc::rules {

namespace {

using text::bare_sum;

constexpr std::size_t shortest_pattern = 3;
constexpr std::size_t shortest_to_leave_out = 6;
constexpr std::size_t longest_pattern = 64;

struct Head {
  std::string_view first;
  std::string_view second;  ///< empty: the head is one word
};

/// How names of offices begin; other words ("văn hóa - xã hội") are topics in a running text.
constexpr std::array<Head, 20> heads{{{"van", "phong"}, {"trung", "tam"}, {"cong", "chuc"}, {"bo", "phan"},
                                      {"uy", "ban"},    {"cong", "an"},   {"chi", "cuc"},   {"ban", "quan"},
                                      {"to", "cong"},   {"dai", ""},      {"phong", ""},    {"ban", ""},
                                      {"so", ""},       {"to", ""},       {"hoi", ""},      {"doan", ""},
                                      {"tram", ""},     {"truong", ""},   {"doi", ""},      {"vien", ""}}};

/// How many words at the front of the pattern are its head; none: it does not name an office.
std::size_t head_of(const std::vector<std::uint64_t>& words) {
  for (const Head& head : heads) {
    if (words.empty() || words[0] != bare_sum(head.first)) continue;
    if (head.second.empty()) return 1;
    if (words.size() > 1 && words[1] == bare_sum(head.second)) return 2;
  }
  return 0;
}

Gap gap(std::string_view between) {
  Gap found = Gap::plain;
  for (const char byte : between) {
    if (std::string_view(".;:()[]/\"").find(byte) != std::string_view::npos) return Gap::wall;
    if (std::string_view(" \t\r\n\xC2\xA0").find(byte) == std::string_view::npos) found = Gap::joint;
  }
  return found;
}

std::uint64_t bit(std::size_t word) { return std::uint64_t{1} << word % longest_pattern; }

UnitPattern pattern_of(std::string_view name) {
  UnitPattern pattern;
  std::vector<text::BareWord> words;
  text::bare_words(name, words);
  pattern.words.reserve(words.size());
  bool after_and = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (is_and(words[at])) {
      after_and = true;
      continue;
    }
    const bool joined = at > 0 && (after_and || gap_before(name, words, at) == Gap::joint);
    after_and = false;
    if (joined) pattern.joined |= bit(pattern.words.size());
    pattern.words.push_back(words[at].sum);
  }
  return pattern;
}

/// "Văn phòng UBND và HĐND" for "Văn phòng HĐND và UBND".
void add_swapped(std::vector<UnitPattern>& patterns, const UnitPattern& pattern, std::size_t head) {
  if (std::popcount(pattern.joined) != 1) return;
  const auto joint = static_cast<std::size_t>(std::countr_zero(pattern.joined));
  if (joint <= head) return;
  UnitPattern swapped = pattern;
  const auto first = swapped.words.begin();
  std::rotate(first + static_cast<std::ptrdiff_t>(head), first + static_cast<std::ptrdiff_t>(joint),
              swapped.words.end());
  swapped.joined = bit(head + pattern.words.size() - joint);
  patterns.push_back(std::move(swapped));
}

/// "Trung tâm hành chính công" for "Trung tâm Phục vụ hành chính công".
void add_shortened(std::vector<UnitPattern>& patterns, const UnitPattern& pattern) {
  const std::size_t count = pattern.words.size();
  const bool lists_members = pattern.joined != 0;
  if (lists_members || count < shortest_to_leave_out) return;
  for (std::size_t left_out = 1; 3 * left_out <= count; ++left_out) {
    for (std::size_t from = 2; from + left_out + 2 <= count; ++from) {
      UnitPattern shorter{pattern.words, 0, false};
      const auto begin = shorter.words.begin() + static_cast<std::ptrdiff_t>(from);
      shorter.words.erase(begin, begin + static_cast<std::ptrdiff_t>(left_out));
      patterns.push_back(std::move(shorter));
    }
  }
}

}  // namespace

bool is_and(const text::BareWord& word) { return word.sum == bare_sum("va"); }

Gap gap_before(std::string_view text, const std::vector<text::BareWord>& words, std::size_t at) {
  return gap(text.substr(words[at - 1].end, words[at].begin - words[at - 1].end));
}

std::vector<UnitPattern> unit_patterns(std::string_view name) {
  UnitPattern pattern = pattern_of(name);
  const std::size_t head = head_of(pattern.words);
  if (head == 0 || pattern.words.size() < shortest_pattern || pattern.words.size() > longest_pattern) return {};
  std::vector<UnitPattern> patterns;
  add_swapped(patterns, pattern, head);
  add_shortened(patterns, pattern);
  patterns.push_back(std::move(pattern));
  return patterns;
}

}  // namespace cchc::rules
