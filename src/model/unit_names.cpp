#include "cchc/model/unit_names.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cchc/model/plan.hpp"
#include "cchc/text/fold.hpp"

namespace cchc::model {

namespace {

bool starts_with_word(std::string_view text, std::string_view word) {
  return text.starts_with(word) && (text.size() == word.size() || text[word.size()] == ' ');
}

/// `name` without a leading "công chức" or "phòng" and a trailing "xã" or "phường": tried only where the full name is
/// unknown.
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
  for (const std::string_view lead : {"văn phòng ", "phòng ", "ban ", "công chức "}) {
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
  for (const Unit& unit : units) {
    ids_.push_back(unit.id.text);
    by_id_.emplace(unit.id.text, &unit);
    learn(fold_unit(unit.name.text), &unit);
    for (const Scalar& alias : unit.aliases) learn(fold_unit(alias.text), &unit);
  }
  for (const Unit& unit : units) {
    const std::string shorter = without_rank(fold_unit(unit.name.text));
    if (shorter != fold_unit(unit.name.text)) learn("~" + shorter, &unit);
  }
}

void UnitNames::learn(std::string key, const Unit* unit) {
  if (key.empty()) return;
  const auto [at, added] = by_name_.emplace(std::move(key), unit);
  if (!added && at->second != unit) at->second = nullptr;
}

const Unit* UnitNames::find(std::string_view id_or_name) const {
  if (const auto by_id = by_id_.find(id_or_name); by_id != by_id_.end()) return by_id->second;
  const std::string folded = fold_unit(id_or_name);
  if (const auto by_name = by_name_.find(folded); by_name != by_name_.end()) return by_name->second;
  const std::string shorter = without_rank(folded);
  for (const std::string& key : {shorter, "~" + shorter}) {
    if (const auto by_name = by_name_.find(key); by_name != by_name_.end()) return by_name->second;
  }
  return nullptr;
}

}  // namespace cchc::model
