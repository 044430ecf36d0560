#include "cchc/layout/format.hpp"

#include <utility>

#include "cchc/diagnostics/diagnostics.hpp"
#include "cchc/layout/key_order.hpp"
#include "cchc/layout/layout.hpp"
#include "cchc/source/edit.hpp"
#include "cchc/yaml/parse.hpp"
#include "cchc/yaml/rules.hpp"

namespace cchc::layout {

namespace {

using diagnostics::Diagnostic;

/// A document with the faults that make it unreadable, and those that leave open what was meant.
struct Reading {
  explicit Reading(const source::Source& read) : source(read) {
    diagnostics::Diagnostics found;
    tree = yaml::parse(source, found);
    for (Diagnostic& one : found.take_sorted()) {
      if (yaml::keeps_from_reading(*one.rule)) {
        faults.push_back(std::move(one));
      } else if (one.rule == &yaml::split_text) {
        doubts.push_back(std::move(one));
      }
    }
  }

  const source::Source& source;
  yaml::Tree tree;
  std::vector<Diagnostic> faults;
  std::vector<Diagnostic> doubts;
};

bool proven(const Reading& before, const source::Source& after, Order order) {
  const Reading read(after);
  return read.faults.empty() && same_meaning(before.tree, read.tree, order) &&
         same_comments(before.source, before.tree, after, read.tree, order);
}

/// The laid out `source` with its keys in order, mapping by mapping from outside, and laid out again.
source::Source in_key_order(source::Source source) {
  constexpr int most_rounds = 64;
  for (int round = 0; round < most_rounds; ++round) {
    const Reading read(source);
    std::vector<source::Edit> moves = edits(source, read.tree);
    if (moves.empty()) moves = key_order_edits(source, read.tree);
    if (moves.empty()) break;
    source = source::Source(source.name(), source::apply(source.bytes(), std::move(moves)));
  }
  return source;
}

}  // namespace

Formatted format(const source::Source& source, Order order) {
  Formatted result;
  result.bytes = source.bytes();
  Reading before(source);
  if (!before.faults.empty()) {
    result.outcome = Outcome::unreadable;
    result.faults = std::move(before.faults);
    return result;
  }
  if (before.tree.root().kind == yaml::Kind::scalar) {
    result.outcome = Outcome::one_text;
    return result;
  }
  source::Source after(source.name(), source::apply(source.bytes(), edits(source, before.tree)));
  if (order == Order::free) after = in_key_order(std::move(after));
  if (after.bytes() == source.bytes()) return result;
  if (proven(before, after, order)) {
    result.outcome = Outcome::changed;
    result.bytes = after.bytes();
  } else {
    result.outcome = before.doubts.empty() ? Outcome::unproven : Outcome::unreadable;
    result.faults = std::move(before.doubts);
  }
  return result;
}

}  // namespace cchc::layout
