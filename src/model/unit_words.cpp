#include "model/unit_words.hpp"

#include <algorithm>
#include <cstddef>

#include "cchc/model/unit_names.hpp"
#include "cchc/text/bare_words.hpp"

namespace cchc::model {

std::vector<std::uint64_t> words_without_rank(std::string_view name) {
  constexpr std::size_t bytes_a_word = 4;
  std::vector<std::uint64_t> sums;
  sums.reserve(name.size() / bytes_a_word + 1);
  for (text::BareReader words(name); words.next();) {
    if (words.word().sum != text::bare_sum("va")) sums.push_back(words.word().sum);
  }
  const auto is = [&](std::size_t at, std::string_view word) {
    return at < sums.size() && sums[at] == text::bare_sum(word);
  };
  const std::ptrdiff_t rank = is(0, "phong") ? 1 : (is(0, "cong") && is(1, "chuc") ? 2 : 0);
  if (sums.size() > static_cast<std::size_t>(rank)) sums.erase(sums.begin(), sums.begin() + rank);
  if (sums.size() > 1 && (is(sums.size() - 1, "phuong") || is(sums.size() - 1, "xa"))) sums.pop_back();
  return sums;
}

std::uint64_t key_of(const std::vector<std::uint64_t>& words) {
  constexpr std::size_t shortest_key = 3;
  if (words.size() < shortest_key) return 0;
  std::uint64_t key = words.size();
  for (const std::uint64_t word : words) key += (word ^ word >> 32U) * 0x9E3779B97F4A7C15ULL;
  return key == 0 ? 1 : key;
}

bool leaves_out(const std::vector<std::uint64_t>& shorter, const std::vector<std::uint64_t>& longer) {
  constexpr std::size_t kept = 2;
  if (shorter.size() < 2 * kept || shorter.size() >= longer.size()) return false;
  if (3 * (longer.size() - shorter.size()) > longer.size()) return false;
  const auto head = std::mismatch(shorter.begin(), shorter.end(), longer.begin()).first - shorter.begin();
  const auto tail = std::mismatch(shorter.rbegin(), shorter.rend(), longer.rbegin()).first - shorter.rbegin();
  const auto least = static_cast<std::ptrdiff_t>(kept);
  return head >= least && tail >= least && head + tail >= static_cast<std::ptrdiff_t>(shorter.size());
}

std::uint64_t unit_key(std::string_view name) { return key_of(words_without_rank(name)); }

}  // namespace cchc::model
