#include "rules/clues.hpp"

#include "rules/data/abolished_bodies.hpp"
#include "rules/data/obsolete_terms.hpp"
#include "rules/openings.hpp"
#include "rules/unit_spellings.hpp"

namespace cchc::rules {

namespace {

/// How what wrong-level looks for begins; an area is of a place, of all places or of the whole place.
constexpr std::string_view other_levels =
    "địa bàn xã; địa bàn phường; địa bàn thị; địa bàn đặc; địa bàn huyện; địa bàn quận; địa bàn thành; địa bàn tp; "
    "địa bàn tỉnh; địa bàn các; địa bàn toàn; UBND các; HĐND các; UBND cấp xã; các phòng; các sở; tham mưu";

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
  OfficeReader words(text);
  OpeningFinder terms(openings);
  for (std::uint64_t before = 0; words.next(); before = words.word()) {
    if (words.starts_office()) terms.enter_office();
    clues.add(terms.next(words.word()));
    if (words.office() != 0) clues.add(terms.join(words.office()));
    clues.add(Clue::unit_name, may_open_unit(opening(before, words.word())));
  }
  const text::Signs signs = words.signs();
  clues.add(Clue::digit, signs.digit);
  clues.add(Clue::slash, signs.slash);
  clues.add(Clue::capitals, signs.capitals);
  clues.add(Clue::quarter, signs.quarter);
  if (signs.odd) clues.add_all();
  return clues;
}

}  // namespace cchc::rules
