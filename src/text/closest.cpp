#include "cchc/text/closest.hpp"

#include <algorithm>
#include <functional>
#include <tuple>

#include "cchc/text/fold.hpp"
#include "cchc/text/normalize.hpp"
#include "cchc/text/utf8.hpp"

namespace cchc::text {

namespace {

using Names = std::vector<std::string_view>;

constexpr std::size_t most_shown = 3;
constexpr std::size_t longest_measured = 200;  ///< code points; a longer text is no name

std::u32string code_points(std::string_view bytes) {
  std::u32string out;
  while (!bytes.empty()) {
    const CodePoint one = decode(bytes);
    out += one.value;
    bytes.remove_prefix(one.bytes);
  }
  return out;
}

std::size_t distance_of(const std::u32string& a, const std::u32string& b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> above(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    before.swap(above);
    above.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t changed = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, changed});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.size()];
}

/// The words of a name in one order, whatever stands between them.
std::vector<std::string> sorted_words(std::string_view name) {
  std::vector<std::string> words(1);
  for (const char byte : bare(name)) {
    const bool between = byte == ' ' || byte == '-' || byte == '_' || byte == '.' || byte == ',' || byte == '/';
    if (!between) {
      words.back() += byte;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  std::sort(words.begin(), words.end());
  return words;
}

Names equal_under(const std::function<std::string(std::string_view)>& form, std::string_view typed,
                  std::span<const std::string_view> candidates) {
  const std::string wanted = form(typed);
  Names out;
  for (const std::string_view one : candidates) {
    if (form(one) == wanted) out.push_back(one);
  }
  return out;
}

/// Without diacritics first, so that a name typed without any is not far from all names alike.
Names within_distance(std::string_view typed, std::span<const std::string_view> candidates) {
  const std::u32string wanted = code_points(bare(typed));
  if (wanted.size() > longest_measured) return {};
  const std::size_t limit = std::max<std::size_t>(wanted.size(), 3) / 3;
  std::vector<std::tuple<std::size_t, std::size_t, std::string_view>> near;
  for (const std::string_view one : candidates) {
    const std::u32string name = code_points(bare(one));
    const std::size_t apart = name.size() > wanted.size() ? name.size() - wanted.size() : wanted.size() - name.size();
    if (apart > limit) continue;
    const std::size_t far = distance_of(wanted, name);
    if (far <= limit) near.push_back({far, distance(fold(typed), fold(one)), one});
  }
  std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) {
    return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
  });
  Names out;
  for (const auto& one : near) out.push_back(std::get<2>(one));
  return out;
}

Names same_words(std::string_view typed, std::span<const std::string_view> candidates) {
  const std::vector<std::string> wanted = sorted_words(typed);
  Names out;
  for (const std::string_view one : candidates) {
    if (sorted_words(one) == wanted) out.push_back(one);
  }
  return out;
}

Names first_few(const Names& found) {
  Names out;
  for (const std::string_view one : found) {
    if (out.size() == most_shown) break;
    if (std::find(out.begin(), out.end(), one) == out.end()) out.push_back(one);
  }
  return out;
}

}  // namespace

std::size_t distance(std::string_view a, std::string_view b) { return distance_of(code_points(a), code_points(b)); }

std::vector<std::string_view> closest(std::string_view typed, std::span<const std::string_view> candidates) {
  if (bare(typed).empty()) return {};
  Names found = equal_under(nfc, typed, candidates);
  if (found.empty()) found = equal_under(fold, typed, candidates);
  if (found.empty()) found = equal_under(bare, typed, candidates);
  if (found.empty()) found = within_distance(typed, candidates);
  if (found.empty()) found = same_words(typed, candidates);
  return first_few(found);
}

}  // namespace cchc::text
