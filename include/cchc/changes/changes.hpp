#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cchc/calendar/days_off.hpp"
#include "cchc/model/plan.hpp"

namespace cchc::changes {

/// What happened to a row or to one of its values.
enum class Kind { added, removed, changed, moved };

/// What a change is about.
enum class Thing {
  plan,
  basis,
  annex,
  unit,
  stream,
  window,
  step,
  declared,
  area,
  group,
  direction,
  indicator,
  task,
  section,
  recipient
};

/// Targets are raised where they ask for more, whichever way their figure goes; deadlines are earlier or later.
enum class Direction { none, raised, lowered, earlier, later };

/// A value before or after, as machines and as people read it.
struct Words {
  std::string plain;  ///< units by id
  std::string shown;  ///< units by name
};

/// One difference in meaning between two plans.
struct Change {
  Kind kind = Kind::changed;
  Thing thing = Thing::plan;
  std::string id;          ///< that of the later plan, where it still stands there; empty where the thing has none
  std::string title;       ///< likewise
  std::string_view field;  ///< the key of the document whose value changed; added, removed: empty; moved: `place`
  Words before;
  Words after;
  Direction direction = Direction::none;
  std::optional<int> days;  ///< deadlines: by how many days later (negative: earlier)
};

/// What `after` says otherwise than `before`: what changed, moved and was added in the order of `after`, then what was
/// removed. Rows are the same by their short name, else by number and title, title alone, number alone. The wording of
/// targets, deadlines, dates and units does not count, only what they mean.
std::vector<Change> between(const model::Plan& before, const model::Plan& after, const calendar::DaysOff& days_off);

/// `added`, `task`, `raised` …; nothing for no direction.
std::string_view symbol(Kind kind);
std::string_view symbol(Thing thing);
std::string_view symbol(Direction direction);

}  // namespace cchc::changes
