#include "rules/clues.hpp"

#include "rules/data/abolished_bodies.hpp"
#include "rules/data/obsolete_terms.hpp"
#include "rules/openings.hpp"
#include "rules/unit_spellings.hpp"

namespace cchc::rules {

namespace {

/// How what wrong-level looks for begins.
constexpr std::string_view other_levels =
    "địa bàn; UBND các; HĐND các; UBND cấp xã; các phòng; các sở; trưởng các sở; đốc các sở; tham mưu";

constexpr Openings make_openings() {
  Openings all;
  for (const auto& row : data::obsolete_terms::rows) all.add_terms(row.term, Clue::obsolete_term);
  for (const auto& row : data::abolished_bodies::rows) all.add_terms(row.body, Clue::abolished_body);
  all.add_terms(other_levels, Clue::other_level);
  return all;
}

constexpr Openings openings = make_openings();

}  // namespace

ClueFinder::ClueFinder(const model::Plan& plan, const model::KnownWords& words) {
  for (const std::uint64_t one : unit_openings(plan, words)) add_unit(one);
}

Clues ClueFinder::in(std::string_view text) const {
  Clues clues;
  OpeningReader words(text);
  while (words.next()) {
    const std::uint64_t pair = words.pair();
    clues.add(openings.at(pair));
    clues.add(openings.at(opening(words.word())));
    clues.add(Clue::unit_name, may_open_unit(pair));
    if (words.join_office()) clues.add(openings.at(words.pair()));
  }
  const text::Signs& signs = words.signs();
  clues.add(Clue::digit, signs.digit);
  clues.add(Clue::slash, signs.slash);
  clues.add(Clue::capitals, signs.capitals);
  clues.add(Clue::quarter, signs.quarter);
  if (signs.odd) clues.add_all();
  return clues;
}

}  // namespace cchc::rules
