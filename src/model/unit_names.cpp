#include "cchc/model/unit_names.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <utility>

#include "cchc/model/plan.hpp"
#include "cchc/text/fold.hpp"
#include "cchc/text/short_texts.hpp"
#include "model/unit_words.hpp"

namespace cchc::model {

namespace {

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.starts_with(word) && (text.size() == word.size() || text[word.size()] == ' ');
}

/// `folded` without a leading "công chức" or "phòng" and a trailing "xã" or "phường".
std::string_view without_rank(std::string_view folded) {
  static constexpr std::array<std::string_view, 2> leading{"công chức", "phòng"};
  static constexpr std::array<std::string_view, 2> trailing{" xã", " phường"};
  for (const std::string_view word : leading) {
    if (starts_with_word(folded, word) && folded.size() > word.size()) folded.remove_prefix(word.size() + 1);
  }
  for (const std::string_view word : trailing) {
    if (folded.ends_with(word)) folded.remove_suffix(word.size());
  }
  return folded;
}

/// `text` with the white space round dashes and commas taken out.
std::string close_dashes(std::string text) {
  const auto joins = [](char letter) { return letter == '-' || letter == ','; };
  std::size_t size = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool before = at + 1 < text.size() && joins(text[at + 1]);
    if (text[at] == ' ' && (before || (size > 0 && joins(text[size - 1])))) continue;
    text[size++] = text[at];
  }
  text.resize(size);
  return text;
}

bool lists_members(std::string_view folded) {
  return folded.find('-') != folded.npos || folded.find(',') != folded.npos || folded.find(" và ") != folded.npos;
}

/// The members of "a-b", "a và b", "a,b" in a fixed order, so that "HĐND và UBND" equals "UBND-HĐND". The words that
/// members share in front ("văn phòng") stay in front.
std::string sort_members(std::string text) {
  if (!lists_members(text)) return text;
  for (std::size_t at = text.find(" và "); at != std::string::npos; at = text.find(" và ", at)) {
    text.replace(at, std::string_view(" và ").size(), "-");
  }
  std::replace(text.begin(), text.end(), ',', '-');
  std::vector<std::string_view> members;
  members.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '-')) + 1);
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('-', begin), text.size());
    members.push_back(std::string_view(text).substr(begin, end - begin));
    begin = end + 1;
  }
  std::string joined;
  joined.reserve(text.size());
  for (const std::string_view lead : {"văn phòng ", "phòng ", "trung tâm ", "sở ", "ban ", "tổ ", "công chức "}) {
    if (!members[0].starts_with(lead) || members[0].size() == lead.size()) continue;
    joined = lead;
    members[0].remove_prefix(lead.size());
    break;
  }
  std::sort(members.begin(), members.end());
  const std::size_t head = joined.size();
  for (const std::string_view member : members) {
    if (joined.size() > head) joined += '-';
    joined += member;
  }
  return joined;
}

/// The same for every order of the members that a folded name lists.
std::uint64_t sum_of(std::string_view folded) {
  const std::hash<std::string_view> sum;
  return lists_members(folded) ? sum(sort_members(std::string(folded))) : sum(folded);
}

constexpr std::size_t shortest_long_name = 6;

using BySum = std::vector<std::pair<std::uint64_t, const Unit*>>;

void sort(BySum& units) {
  std::stable_sort(units.begin(), units.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
}

/// Sorts the units and leaves one entry for each sum; true where units share one.
bool settle(BySum& units) {
  sort(units);
  bool shared = false;
  std::size_t size = 0;
  for (const auto& one : units) {
    if (size == 0 || units[size - 1].first != one.first) {
      units[size++] = one;
    } else if (units[size - 1].second != one.second) {
      units[size - 1].second = nullptr;
      shared = true;
    }
  }
  units.resize(size);
  return shared;
}

/// The first unit of this sum, or where it would stand.
BySum::const_iterator first_of(const BySum& units, std::uint64_t sum) {
  constexpr std::size_t few = 16;  // as quickly gone through as divided
  const auto before = [&](const auto& one) { return one.first < sum; };
  return units.size() > few ? std::partition_point(units.begin(), units.end(), before)
                            : std::find_if_not(units.begin(), units.end(), before);
}

/// What is known under this sum: a unit, or that several share it.
std::optional<const Unit*> unit_of(const BySum& units, std::uint64_t sum) {
  const auto at = first_of(units, sum);
  if (at == units.end() || at->first != sum) return std::nullopt;
  return at->second;
}

}  // namespace

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
  ids_.reserve(units.size());
  for (BySum* const names : {&by_id_, &by_name_, &by_short_name_, &by_key_}) names->reserve(units.size());
  for (const Unit& unit : units) {
    ids_.push_back(unit.id.text);
    by_id_.emplace_back(text::ShortHash()(unit.id.text), &unit);
    learn(unit.name.text, &unit);
    for (const Scalar& alias : unit.aliases) learn(alias.text, &unit);
  }
  sort(by_id_);
  shares_names_ = settle(by_name_);
  settle(by_short_name_);
  settle(by_key_);
}

const Unit* UnitNames::find_id(std::string_view id) const {
  const std::uint64_t hash = text::ShortHash()(id);
  for (auto at = first_of(by_id_, hash); at != by_id_.end() && at->first == hash; ++at) {
    if (text::same_short(at->second->id.text, id)) return at->second;
  }
  return nullptr;
}

void UnitNames::learn(std::string_view name, const Unit* unit) {
  if (name.empty()) return;
  const std::string folded = close_dashes(text::fold(name));
  by_name_.emplace_back(sum_of(folded), unit);
  by_short_name_.emplace_back(sum_of(without_rank(folded)), unit);
  LongName words{words_without_rank(name), unit};
  if (const std::uint64_t key = key_of(words.words); key != 0) by_key_.emplace_back(key, unit);
  const bool several = lists_members(name) || name.find('&') != name.npos || name.find("–") != name.npos;
  if (!several && words.words.size() >= shortest_long_name) long_names_.push_back(std::move(words));
}

const Unit* UnitNames::find(std::string_view id_or_name) const {
  if (const Unit* by_id = find_id(id_or_name); by_id != nullptr) return by_id;
  const std::string folded = close_dashes(text::fold(id_or_name));
  if (const auto known = unit_of(by_name_, sum_of(folded))) return *known;
  if (const auto known = unit_of(by_short_name_, sum_of(without_rank(folded)))) return *known;
  return find_variant(id_or_name);
}

const Unit* UnitNames::find_variant(std::string_view name) const {
  const std::vector<std::uint64_t> words = words_without_rank(name);
  const std::uint64_t key = key_of(words);
  if (key == 0) return nullptr;
  if (const auto known = unit_of(by_key_, key)) return *known;
  const Unit* found = nullptr;
  for (const LongName& one : long_names_) {
    if (!leaves_out(words, one.words)) continue;
    if (found != nullptr && found != one.unit) return nullptr;
    found = one.unit;
  }
  return found == nullptr || is_group_phrase(name) ? nullptr : found;
}

}  // namespace cchc::model
