#include "rules/clues.hpp"

#include <string>

#include "cchc/text/normalize.hpp"
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

ClueFinder::ClueFinder(const model::Plan& plan, const model::KnownWords& words) : names_(openings.sums()) {
  for (const std::uint64_t one : unit_openings(plan, words)) {
    names_.add(one);
    units_.add(one);
  }
}

Clues ClueFinder::in(std::string_view text) const {
  using text::Sign;
  Clues clues;
  text::BareReader words(text);
  for (std::uint64_t word = 0, two = 0; words.next();) {
    const std::uint64_t three = opening(two, words.word().sum);
    two = opening(word, words.word().sum);
    word = words.word().sum;
    if (!names_.may_have(word, two, three)) continue;
    for (const std::uint64_t one : {word, two, three}) clues.add(openings.clues_of(one));
    clues.add(Clue::unit_name, units_.may_have(two));
  }
  clues.add(Clue::digit, words.saw(Sign::digit));
  clues.add(Clue::slash, words.saw(Sign::slash));
  clues.add(Clue::capitals, words.saw(Sign::capitals));
  clues.add(Clue::quarter, words.saw(Sign::quarter));
  if (words.saw(Sign::odd)) clues.add(in_odd(text));
  return clues;
}

Clues ClueFinder::in_odd(std::string_view text) const {
  if (const std::string composed = text::nfc(text); composed != text) return in(composed);
  Clues all;
  all.add_all();
  return all;
}

}  // namespace cchc::rules
