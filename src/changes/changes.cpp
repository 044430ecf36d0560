#include "cchc/changes/changes.hpp"

#include <algorithm>
#include <utility>

#include "changes/direction.hpp"
#include "changes/match.hpp"
#include "changes/row.hpp"

namespace cchc::changes {

namespace {

const Fact* find(const Row& row, std::string_view field) {
  const auto found =
      std::find_if(row.facts.begin(), row.facts.end(), [&](const Fact& one) { return one.field == field; });
  return found == row.facts.end() ? nullptr : &*found;
}

/// What a row says of itself where it comes or goes: its target, its deadline.
Words summary(const Row& row) {
  Words words;
  const auto add = [](std::string& whole, const std::string& part) {
    if (!whole.empty() && !part.empty()) whole += "; ";
    whole += part;
  };
  for (const std::string_view field : {"target", "lead", "due", "body", "window"}) {
    const Fact* fact = find(row, field);
    if (fact == nullptr) continue;
    add(words.plain, fact->words.plain);
    add(words.shown, fact->words.shown);
  }
  return words;
}

std::string name_of(const Row& row) { return row.id.empty() ? row.title : row.id; }

class Comparison {
 public:
  Comparison(const std::vector<Row>& before, const std::vector<Row>& after)
      : before_(before), after_(after), matched_(match(before, after)) {}

  std::vector<Change> run() {
    std::vector<bool> kept(before_.size(), false);
    for (std::size_t at = 0; at < after_.size(); ++at) {
      const Row& row = after_[at];
      if (matched_[at] == no_row) {
        changes_.push_back({Kind::added, row.thing, row.id, row.title, {}, {}, summary(row), {}, {}});
        continue;
      }
      kept[matched_[at]] = true;
      compare(before_[matched_[at]], row);
    }
    for (std::size_t at = 0; at < before_.size(); ++at) {
      const Row& row = before_[at];
      if (!kept[at]) changes_.push_back({Kind::removed, row.thing, row.id, row.title, {}, summary(row), {}, {}, {}});
    }
    return std::move(changes_);
  }

 private:
  void compare(const Row& old, const Row& now) {
    if (old.id != now.id) change(now, "id", {old.id, old.id}, {now.id, now.id});
    if (parent_moved(old, now)) {
      changes_.push_back(
          {Kind::moved, now.thing, now.id, now.title, "place", place(before_, old), place(after_, now), {}, {}});
    }
    for (const Fact& fact : now.facts) {
      const Fact* was = find(old, fact.field);
      if (was == nullptr) {
        change(now, fact.field, {}, fact.words);
      } else if (was->meaning != fact.meaning) {
        change(now, *was, fact);
      }
    }
    for (const Fact& was : old.facts) {
      if (find(now, was.field) == nullptr) change(now, was.field, was.words, {});
    }
  }

  bool parent_moved(const Row& old, const Row& now) const {
    if (now.parent == no_row || old.parent == no_row) return now.parent != old.parent;
    return matched_[now.parent] != old.parent;
  }

  static Words place(const std::vector<Row>& rows, const Row& row) {
    if (row.parent == no_row) return {};
    const Row& parent = rows[row.parent];
    return {name_of(parent), parent.title.empty() ? parent.id : parent.title};
  }

  void change(const Row& row, std::string_view field, Words old, Words now) {
    changes_.push_back({Kind::changed, row.thing, row.id, row.title, field, std::move(old), std::move(now), {}, {}});
  }

  void change(const Row& row, const Fact& was, const Fact& is) {
    change(row, is.field, was.words, is.words);
    Change& made = changes_.back();
    made.direction = direction(was, is);
    if (made.direction == Direction::earlier || made.direction == Direction::later) made.days = *is.day - *was.day;
  }

  const std::vector<Row>& before_;
  const std::vector<Row>& after_;
  std::vector<std::size_t> matched_;
  std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> between(const model::Plan& before, const model::Plan& after, const calendar::DaysOff& days_off) {
  const CommonUnits now_common = common_units(before, after);
  CommonUnits old_common;
  for (const auto& [id, old_id] : now_common) old_common.emplace(old_id, old_id);
  const std::vector<Row> old = rows_of(before, old_common, days_off);
  const std::vector<Row> now = rows_of(after, now_common, days_off);
  return Comparison(old, now).run();
}

std::string_view symbol(Kind kind) {
  switch (kind) {
    case Kind::added: return "added";
    case Kind::removed: return "removed";
    case Kind::changed: return "changed";
    case Kind::moved: break;
  }
  return "moved";
}

std::string_view symbol(Thing thing) {
  static constexpr std::string_view symbols[] = {"plan",      "basis",     "annex",    "unit",    "stream",
                                                 "window",    "step",      "declared", "area",    "group",
                                                 "direction", "indicator", "task",     "section", "recipient"};
  return symbols[static_cast<std::size_t>(thing)];
}

std::string_view symbol(Direction direction) {
  switch (direction) {
    case Direction::raised: return "raised";
    case Direction::lowered: return "lowered";
    case Direction::earlier: return "earlier";
    case Direction::later: return "later";
    case Direction::none: break;
  }
  return {};
}

}  // namespace cchc::changes
