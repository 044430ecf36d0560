#include "cchc/model/unit_names.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cchc/model/plan.hpp"
#include "cchc/text/bare_words.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/text/short_texts.hpp"

namespace cchc::model {

namespace {

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.starts_with(word) && (text.size() == word.size() || text[word.size()] == ' ');
}

/// `folded` without a leading "công chức" or "phòng" and a trailing "xã" or "phường".
std::string without_rank(std::string_view folded) {
  static constexpr std::array<std::string_view, 2> leading{"công chức", "phòng"};
  static constexpr std::array<std::string_view, 2> trailing{" xã", " phường"};
  for (const std::string_view word : leading) {
    if (starts_with_word(folded, word) && folded.size() > word.size()) folded.remove_prefix(word.size() + 1);
  }
  for (const std::string_view word : trailing) {
    if (folded.ends_with(word)) folded.remove_suffix(word.size());
  }
  return std::string(folded);
}

/// `text` with the white space round dashes and commas taken out.
std::string close_dashes(std::string_view text) {
  std::string closed;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char letter = text[at];
    if (letter == ' ' && at + 1 < text.size() && (text[at + 1] == '-' || text[at + 1] == ',')) continue;
    if (letter == ' ' && !closed.empty() && (closed.back() == '-' || closed.back() == ',')) continue;
    closed += letter;
  }
  return closed;
}

/// The members of "a-b", "a và b", "a,b" in a fixed order, so that "HĐND và UBND" equals "UBND-HĐND". The words that
/// members share in front ("văn phòng") stay in front.
std::string sort_members(std::string text) {
  for (std::size_t at = text.find(" và "); at != std::string::npos; at = text.find(" và ", at)) {
    text.replace(at, std::string_view(" và ").size(), "-");
  }
  std::replace(text.begin(), text.end(), ',', '-');
  if (text.find('-') == std::string::npos) return text;
  std::string head;
  std::vector<std::string> members;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('-', begin), text.size());
    members.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  for (const std::string_view lead : {"văn phòng ", "phòng ", "trung tâm ", "sở ", "ban ", "tổ ", "công chức "}) {
    if (!members[0].starts_with(lead) || members[0].size() == lead.size()) continue;
    head = lead;
    members[0].erase(0, lead.size());
    break;
  }
  std::sort(members.begin(), members.end());
  std::string joined = head;
  for (const std::string& member : members) joined += (joined.size() == head.size() ? "" : "-") + member;
  return joined;
}

constexpr std::size_t shortest_key = 3;
constexpr std::size_t shortest_long_name = 6;

/// The words of a name without "và" and, where there is more, without its rank.
std::vector<std::uint64_t> words_without_rank(std::string_view name) {
  std::vector<text::BareWord> words;
  text::bare_words(name, words);
  std::vector<std::uint64_t> sums;
  sums.reserve(words.size());
  for (const text::BareWord& word : words) {
    if (word.sum != text::bare_sum("va")) sums.push_back(word.sum);
  }
  const auto is = [&](std::size_t at, std::string_view word) {
    return at < sums.size() && sums[at] == text::bare_sum(word);
  };
  const std::ptrdiff_t rank = is(0, "phong") ? 1 : (is(0, "cong") && is(1, "chuc") ? 2 : 0);
  if (sums.size() > static_cast<std::size_t>(rank)) sums.erase(sums.begin(), sums.begin() + rank);
  if (sums.size() > 1 && (is(sums.size() - 1, "phuong") || is(sums.size() - 1, "xa"))) sums.pop_back();
  return sums;
}

/// `unit_key` of a name of these words.
std::uint64_t key_of(std::vector<std::uint64_t> words) {
  if (words.size() < shortest_key) return 0;
  std::sort(words.begin(), words.end());
  std::uint64_t key = words.size();
  for (const std::uint64_t word : words) key = (key ^ word) * 1099511628211ULL;
  return key == 0 ? 1 : key;
}

/// True where `shorter` is `longer` with one stretch of up to a third of its words left out of the middle.
bool leaves_out(const std::vector<std::uint64_t>& shorter, const std::vector<std::uint64_t>& longer) {
  constexpr std::size_t kept = 2;
  if (shorter.size() < 2 * kept || shorter.size() >= longer.size()) return false;
  if (3 * (longer.size() - shorter.size()) > longer.size()) return false;
  const auto head = std::mismatch(shorter.begin(), shorter.end(), longer.begin()).first - shorter.begin();
  const auto tail = std::mismatch(shorter.rbegin(), shorter.rend(), longer.rbegin()).first - shorter.rbegin();
  const auto least = static_cast<std::ptrdiff_t>(kept);
  return head >= least && tail >= least && head + tail >= static_cast<std::ptrdiff_t>(shorter.size());
}

}  // namespace

std::uint64_t unit_key(std::string_view name) { return key_of(words_without_rank(name)); }

std::string fold_unit(std::string_view name) { return sort_members(close_dashes(text::fold(name))); }

bool is_group_phrase(std::string_view name) {
  static constexpr std::array<std::string_view, 8> openings{
      "các ", "những ", "toàn thể ", "tất cả ", "cán bộ, công chức", "công chức chuyên môn", "công chức phụ trách",
      "mọi "};
  const std::string folded = text::fold(name);
  return std::any_of(openings.begin(), openings.end(),
                     [&](std::string_view opening) { return folded.starts_with(opening); });
}

UnitNames::UnitNames(const Keyed<Unit>& units) {
  for (const Unit& unit : units) {
    ids_.push_back(unit.id.text);
    by_id_.emplace_back(text::ShortHash()(unit.id.text), &unit);
    learn(unit.name.text, &unit);
    for (const Scalar& alias : unit.aliases) learn(alias.text, &unit);
  }
  std::stable_sort(by_id_.begin(), by_id_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

const Unit* UnitNames::find_id(std::string_view id) const {
  constexpr std::size_t few = 16;  // as quickly gone through as divided
  const std::size_t hash = text::ShortHash()(id);
  const auto before = [&](const auto& one) { return one.first < hash; };
  auto at = by_id_.size() > few ? std::partition_point(by_id_.begin(), by_id_.end(), before)
                                : std::find_if_not(by_id_.begin(), by_id_.end(), before);
  for (; at != by_id_.end() && at->first == hash; ++at) {
    if (text::same_short(at->second->id.text, id)) return at->second;
  }
  return nullptr;
}

void UnitNames::learn(std::string_view name, const Unit* unit) {
  if (name.empty()) return;
  const auto enter = [&](auto& names, auto key) {
    const auto [at, added] = names.emplace(std::move(key), unit);
    const bool shared = !added && at->second != unit;
    if (shared) at->second = nullptr;
    return shared;
  };
  const std::string folded = close_dashes(text::fold(name));
  shares_names_ |= enter(by_name_, sort_members(folded));
  enter(by_short_name_, sort_members(without_rank(folded)));
  LongName words{words_without_rank(name), unit};
  if (const std::uint64_t key = key_of(words.words); key != 0) enter(by_key_, key);
  const bool lists_members = name.find_first_of("-,&") != std::string_view::npos || name.find("–") != name.npos ||
                             name.find(" và ") != std::string_view::npos;
  if (!lists_members && words.words.size() >= shortest_long_name) long_names_.push_back(std::move(words));
}

const Unit* UnitNames::find(std::string_view id_or_name) const {
  if (const Unit* by_id = find_id(id_or_name); by_id != nullptr) return by_id;
  const std::string folded = close_dashes(text::fold(id_or_name));
  if (const auto at = by_name_.find(sort_members(folded)); at != by_name_.end()) return at->second;
  const auto at = by_short_name_.find(sort_members(without_rank(folded)));
  return at == by_short_name_.end() ? find_variant(id_or_name) : at->second;
}

const Unit* UnitNames::find_variant(std::string_view name) const {
  const std::vector<std::uint64_t> words = words_without_rank(name);
  const std::uint64_t key = key_of(words);
  if (key == 0) return nullptr;
  if (const auto at = by_key_.find(key); at != by_key_.end()) return at->second;
  if (long_names_.empty() || is_group_phrase(name)) return nullptr;
  const Unit* found = nullptr;
  for (const LongName& one : long_names_) {
    if (!leaves_out(words, one.words)) continue;
    if (found != nullptr && found != one.unit) return nullptr;
    found = one.unit;
  }
  return found;
}

}  // namespace cchc::model
