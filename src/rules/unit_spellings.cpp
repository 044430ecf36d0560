#include "rules/unit_spellings.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "cchc/text/short_texts.hpp"
#include "rules/openings.hpp"
#include "rules/spelling.hpp"
#include "rules/unit_lists.hpp"

namespace cchc::rules {

namespace {

using text::bare_sum;

constexpr std::size_t shortest_without_marks = 4;  ///< fewer words without diacritics may be other words

/// Behind the first word any of the others may come first where the halves of a name change places.
void add_openings(std::string_view name, std::vector<std::uint64_t>& openings) {
  text::BareReader words(name);
  if (!words.next()) return;
  const std::uint64_t first = words.word().sum;
  while (words.next()) openings.push_back(opening(first, words.word().sum));
}

}  // namespace

std::vector<std::uint64_t> unit_openings(const model::Plan& plan, const model::KnownWords& words) {
  std::vector<std::uint64_t> openings;
  for (const model::Unit& one : plan.units) {
    add_openings(one.name.text, openings);
    for (const model::Scalar& alias : one.aliases) add_openings(alias.text, openings);
  }
  for (const std::string_view one : words.units) add_openings(one, openings);
  return openings;
}

UnitSpellings::UnitSpellings(const model::Plan& plan, const model::KnownWords& words) {
  std::size_t unit = 0;
  for (const model::Unit& one : plan.units) {
    ++unit;
    learn(one.name.text, unit);
    for (const model::Scalar& alias : one.aliases) learn(alias.text, unit);
  }
  for (const std::string_view one : words.units) {
    if (plan.unit_names.find(one) == nullptr) learn(one, ++unit);
  }
  std::stable_sort(patterns_.begin(), patterns_.end(),
                   [](const Pattern& a, const Pattern& b) { return a.opening < b.opening; });
}

void UnitSpellings::learn(std::string_view name, std::size_t unit) {
  if (name.empty()) return;
  const std::string whole = tidy(name);
  const std::string_view brief = without_place(whole);
  learn_spelling(whole, unit);
  if (brief.size() != whole.size()) learn_spelling(std::string(brief), unit);
}

void UnitSpellings::learn_spelling(std::string name, std::size_t unit) {
  for (UnitPattern& one : unit_patterns(name)) {
    const std::uint64_t first_two = opening(one.words[0], one.words[1]);
    patterns_.push_back({std::move(one), first_two, spellings_.size()});
  }
  spellings_.push_back({std::move(name), unit});
}

bool UnitSpellings::fits(const Pattern& pattern, std::string_view text, std::size_t at, std::size_t& end) const {
  std::size_t word = at;
  for (std::size_t part = 0; part < pattern.words.size(); ++part, ++word) {
    if (word >= words_.size()) return false;
    bool joined = false;
    if (part > 0 && is_and(words_[word]) && word + 1 < words_.size()) {
      if (gap_before(text, words_, word) == Gap::wall) return false;
      joined = true;
      ++word;
    }
    if (words_[word].sum != pattern.words[part]) return false;
    if (part == 0) continue;
    const Gap between = gap_before(text, words_, word);
    if (between == Gap::wall || ((joined || between == Gap::joint) && !pattern.is_joined(part))) return false;
  }
  end = word;
  return true;
}

const UnitSpellings::Pattern* UnitSpellings::match(std::string_view text, std::size_t at, std::size_t& end) const {
  const std::uint64_t first_two = opening(words_[at].sum, words_[at + 1].sum);
  auto found = std::partition_point(patterns_.begin(), patterns_.end(),
                                    [&](const Pattern& one) { return one.opening < first_two; });
  const Pattern* longest = nullptr;
  bool several = false;
  end = at;
  for (; found != patterns_.end() && found->opening == first_two; ++found) {
    std::size_t behind = 0;
    const Pattern& pattern = *found;
    if (!fits(pattern, text, at, behind) || behind < end) continue;
    const std::size_t unit = spellings_[pattern.spelling].unit;
    if (behind > end) several = false;
    const bool same_end = behind == end && longest != nullptr;
    if (same_end && spellings_[longest->spelling].unit != unit) several = true;
    if (!same_end || (pattern.certain && !longest->certain)) longest = &pattern;
    end = behind;
  }
  return several ? nullptr : longest;
}

/// "Văn phòng UBND" is not UBND, "các phòng …" are many, "… tỉnh" is another level's.
bool UnitSpellings::means_another(std::string_view text, std::size_t at, std::size_t end) const {
  if (at > 0) {
    const std::uint64_t before = words_[at - 1].sum;
    const bool plain = gap_before(text, words_, at) == Gap::plain;
    const bool office = before == bare_sum("phong") || before == bare_sum("van");
    if (plain && (office || before == bare_sum("cac") || before == bare_sum("nhung"))) return true;
  }
  if (end >= words_.size()) return false;
  static constexpr std::array<std::string_view, 10> levels{"tinh",  "thanh", "thi", "huyen", "quan",
                                                           "trung", "quoc",  "tp",  "tx",    "cac"};
  const bool plain = gap_before(text, words_, end) == Gap::plain;
  return plain && std::any_of(levels.begin(), levels.end(),
                              [&](std::string_view level) { return words_[end].sum == bare_sum(level); });
}

bool UnitSpellings::is_right(std::string_view typed, std::size_t unit) const {
  return std::any_of(spellings_.begin(), spellings_.end(), [&](const Spelling& one) {
    return one.unit == unit && (spelled_alike(typed, one.text) || is_common_noun(typed, one.text));
  });
}

std::vector<Misspelling> UnitSpellings::in_text(std::string_view text) {
  std::vector<Misspelling> found;
  if (patterns_.empty()) return found;
  text::bare_words(text, words_);
  for (std::size_t at = 0; at + 1 < words_.size(); ++at) {
    std::size_t end = 0;
    const Pattern* pattern = match(text, at, end);
    if (pattern == nullptr) continue;
    const std::size_t begin_at = words_[at].begin;
    const std::size_t end_at = words_[end - 1].end;
    const std::size_t first = at;
    at = end - 1;
    const Spelling& spelling = spellings_[pattern->spelling];
    const std::string typed = tidy(text.substr(begin_at, end_at - begin_at));
    const bool few = pattern->words.size() < shortest_without_marks && !same_letters(typed, spelling.text);
    if (few || all_capitals(typed) || means_another(text, first, end) || is_right(typed, spelling.unit)) continue;
    found.push_back({begin_at, end_at, with_first_letter_of(typed, spelling.text), pattern->certain});
  }
  return found;
}

std::vector<Misspelling> misspelt_field(const model::Unit* unit, const model::KnownWords& words, std::string_view name,
                                        bool outside) {
  if (unit != nullptr && (text::same_short(unit->id.text, name) || !unit->name)) return {};
  const std::string_view known = unit == nullptr ? known_unit(words, name) : unit->name.text;
  if (known.empty()) return {};
  std::vector<std::string> right{tidy(known)};
  if (unit != nullptr) {
    for (const model::Scalar& alias : unit->aliases) right.push_back(tidy(alias.text));
  }
  const std::string typed = tidy(name);
  const std::uint64_t key = model::unit_key(name);
  const std::string folded = model::fold_unit(name);
  bool certain = false;
  for (const std::string& one : right) {
    if (spelled_alike(typed, one)) return {};
    if (outside && spelled_alike(without_place(typed), without_place(one))) return {};
    certain = certain || (key != 0 && model::unit_key(one) == key) || model::fold_unit(one) == folded ||
              model::fold_unit(without_place(one)) == model::fold_unit(without_place(typed));
  }
  return {{0, name.size(), with_first_letter_of(typed, right[0]), certain}};
}

}  // namespace cchc::rules
