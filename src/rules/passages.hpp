#pragma once

#include <cstdint>
#include <vector>

#include "cchc/model/plan.hpp"
#include "cchc/model/results.hpp"
#include "cchc/model/settings.hpp"

namespace cchc::rules {

/// What may stand in a text.
enum class Clue : std::uint8_t {
  digit,
  slash,
  capitals,        ///< two side by side
  quarter,         ///< quý with another mark
  obsolete_term,   ///< how one of the shipped terms begins
  abolished_body,  ///< how one of the shipped bodies begins
  other_level,     ///< how words of another level begin
  unit_name,       ///< how the name of a unit of the plan or of its settings begins
};

/// What one pass over a text saw: without a clue a rule has nothing to look for there.
class Clues {
 public:
  constexpr bool any() const { return bits_ != 0; }
  constexpr bool has(Clue clue) const { return (bits_ & bit(clue)) != 0; }
  constexpr void add(Clue clue, bool seen = true) {
    bits_ = static_cast<std::uint8_t>(bits_ | (seen ? bit(clue) : 0U));
  }
  constexpr void add(Clues other) { bits_ = static_cast<std::uint8_t>(bits_ | other.bits_); }
  constexpr void add_all() { bits_ = 0xFF; }

 private:
  static constexpr std::uint8_t bit(Clue clue) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(clue)); }
  std::uint8_t bits_ = 0;
};

/// A free text of a document that has a clue, and what it is there for.
struct Passage {
  std::uint32_t node = 0;  ///< its yaml::NodeId
  Clues clues;
  bool citation : 1 = false;  ///< part of the register of documents
  bool own : 1 = false;       ///< neither that nor the decision the plan was issued with, nor a unit that is no more
  bool names_office : 1 = false;  ///< a recipient, the way of a report, who approves, the place itself
  bool names_thing : 1 = false;   ///< an id, a unit, a file, a recipient: no running text
};

/// The free texts of a document with a clue, in file order.
struct Passages {
  model::Places places;
  std::vector<Passage> prose;
  std::vector<Passage> deadlines;  ///< the words of a plan's tasks' deadlines
  std::vector<Passage> unread;     ///< those that could not be read: it is reported already

  model::Scalar words(const Passage& one) const { return places.scalar(one.node); }
};

Passages passages_of(const model::Plan& plan, const model::KnownWords& words);

/// Of results; the units are those of their plan.
Passages passages_of(const model::Results& results, const model::Plan& plan, const model::KnownWords& words);

}  // namespace cchc::rules
