#include "phrases/target_build.hpp"

#include "cchc/text/fold.hpp"
#include "phrases/figure.hpp"

namespace cchc::phrases {

namespace {

using Built = std::optional<Target>;

struct Bound {
  Meaning meaning;
  Operator op;
  bool stretch;
};

constexpr Bound bounds[] = {
    {Meaning::at_least, Operator::at_least, false},     {Meaning::more_than, Operator::more_than, false},
    {Meaning::exceeds, Operator::more_than, false},     {Meaning::more_than_or_at_least, Operator::more_than, false},
    {Meaning::at_most, Operator::at_most, false},       {Meaning::less_than, Operator::less_than, false},
    {Meaning::equal, Operator::equal, false},           {Meaning::at_least_to, Operator::at_least, true},
    {Meaning::more_than_to, Operator::more_than, true}, {Meaning::at_most_to, Operator::at_most, true},
    {Meaning::less_than_to, Operator::less_than, true},
};

Figure figure(const Found& found, std::size_t number = 0) { return *figure_at(found.match.slot("{f}", number)); }

/// The one unit of two figures; the first may leave it out ("từ 95 - 98%").
std::optional<std::string> common_unit(const Figure& first, const Figure& second) {
  if (first.unit.empty() || first.unit == second.unit) return second.unit;
  if (second.unit.empty()) return first.unit;
  return std::nullopt;
}

Built simple(Operator op, const Found& found) {
  Figure read = figure(found);
  Target target;
  target.op = op;
  target.value = read.value;
  target.unit = std::move(read.unit);
  return target;
}

/// `tối đa 13-15 phút`: the bound is the milder of the two, the other the stretch.
Built stretched(Operator op, const Found& found) {
  const Figure first = figure(found, 0);
  const Figure second = figure(found, 1);
  const auto unit = common_unit(first, second);
  if (!unit) return std::nullopt;
  const bool up = op == Operator::at_least || op == Operator::more_than;
  const bool in_order = first.value < second.value;
  Target target;
  target.op = op;
  target.unit = *unit;
  target.value = in_order == up ? first.value : second.value;
  target.stretch = in_order == up ? second.value : first.value;
  return target;
}

Built range(const Found& found) {
  const Figure low = figure(found, 0);
  const Figure high = figure(found, 1);
  const auto unit = common_unit(low, high);
  if (!unit) return std::nullopt;
  Target target;
  target.op = Operator::range;
  target.low = low.value;
  target.high = high.value;
  target.unit = *unit;
  return target;
}

Built assigned(Operator op) {
  Target target;
  target.op = op;
  target.value = Decimal(100);
  target.unit = "%";
  target.of_assigned = true;
  return target;
}

std::optional<Decimal> place(Tokens tokens) {
  if (tokens.empty()) return std::nullopt;
  const auto value = whole(tokens.front());
  if (!value || *value < 1) return std::nullopt;
  return Decimal(*value);
}

Built rank(const Found& found) {
  const auto at = place(found.match.slot("{id}", 0));
  const Tokens behind = found.match.slot("{id}", 1);
  const auto of = place(behind);
  if (!at || (!behind.empty() && (!of || *of < *at))) return std::nullopt;
  Target target;
  target.op = Operator::rank;
  target.value = *at;
  target.rank_of = of;
  return target;
}

/// What stands behind "so với", or "mỗi năm" as a whole.
std::string baseline(Tokens tokens) {
  if (!tokens.empty() && tokens.front().symbol("/")) return "mỗi " + tokens.back().text;
  const auto opening = match("so_với", tokens, {});
  return std::string(text::trim(written(opening ? tokens.subspan(opening->size) : tokens)));
}

struct EachPeriod {
  std::string_view suffix;  ///< of a unit
  std::string_view since;
  std::string_view symbol;
};

constexpr EachPeriod each_period[] = {
    {"/năm", "mỗi năm", "year"}, {"/quý", "mỗi quý", "quarter"}, {"/tháng", "mỗi tháng", "month"}};

/// Takes `/năm` and its kin off a unit that changes by so much each time; null pointer where it has none.
const EachPeriod* take_period(std::string& unit) {
  for (const EachPeriod& each : each_period) {
    if (!unit.ends_with(each.suffix)) continue;
    unit.erase(unit.size() - each.suffix.size());
    return &each;
  }
  return nullptr;
}

Built change(const Found& found) {
  Built target =
      found.match.slot("{f}", 1).empty() ? simple(Operator::change, found) : stretched(Operator::at_least, found);
  if (!target) return target;
  target->op = Operator::change;
  target->lower = found.meaning == Meaning::fall;
  target->since = baseline(found.match.slot("{since}"));
  const EachPeriod* each = target->since.empty() ? take_period(target->unit) : nullptr;
  if (each != nullptr) target->since = each->since;
  return target;
}

/// How often it grows, said on its own ("mỗi năm") or within the step's unit ("hồ sơ/năm"); empty where it is not said.
std::string_view growth_period(Tokens said, std::string& step_unit) {
  if (said.empty()) {
    const EachPeriod* each = take_period(step_unit);
    return each == nullptr ? std::string_view() : each->symbol;
  }
  const std::string_view last = said.back().text;
  return last == "quý" ? "quarter" : last == "tháng" ? "month" : "year";
}

Built growth(const Found& found) {
  const Figure start = figure(found, 0);
  Figure step = figure(found, 1);
  const Figure until = figure(found, 2);
  Target target;
  target.every = growth_period(found.match.slot("{each}"), step.unit);
  const bool percent = start.unit == "%";
  const bool points = step.unit.empty() || step.unit == start.unit || (percent && step.unit == "điểm %");
  const bool relative = step.unit == "%" && (!percent || !found.match.slot("{relative}").empty());
  const bool same_until = until.unit.empty() || until.unit == start.unit;
  if ((!points && !relative) || !same_until || target.every.empty()) return std::nullopt;
  target.op = Operator::growth;
  target.value = start.value;
  target.unit = start.unit;
  target.step = step.value;
  target.until = until.value;
  target.relative_step = relative;
  return target;
}

}  // namespace

bool two_bounds(Meaning meaning) { return meaning == Meaning::more_than_or_at_least; }

std::optional<Target> build_target(const Found& found) {
  for (const Bound& bound : bounds) {
    if (bound.meaning == found.meaning) return bound.stretch ? stretched(bound.op, found) : simple(bound.op, found);
  }
  switch (found.meaning) {
    case Meaning::zero: return Target{};
    case Meaning::range: return range(found);
    case Meaning::all_assigned: return assigned(Operator::at_least);
    case Meaning::more_than_assigned: return assigned(Operator::more_than);
    case Meaning::at_most_assigned: return assigned(Operator::at_most);
    case Meaning::rank: return rank(found);
    case Meaning::rise:
    case Meaning::fall: return change(found);
    case Meaning::growth: return growth(found);
    default: return std::nullopt;
  }
}

}  // namespace cchc::phrases
