#include "phrases/target_clauses.hpp"

#include <algorithm>

#include "phrases/target_build.hpp"

namespace cchc::phrases {

namespace {

bool rises(Operator op) { return op == Operator::at_least || op == Operator::more_than || op == Operator::equal; }

class Splitter {
 public:
  explicit Splitter(const std::vector<Found>& found) : found_(found) {}

  Clauses run() {
    for (at_ = 0; at_ < found_.size(); ++at_) take(found_[at_]);
    if (!found_.empty() && found_.back().meaning == Meaning::aspiration) aspire_at_the_end();
    return std::move(out_);
  }

 private:
  void take(const Found& found) {
    if (is_reading(found.meaning)) return take_figure(found);
    switch (found.meaning) {
      case Meaning::separator: end_clause(found.tokens.front()); break;
      case Meaning::by_year: take_year(found, true); break;
      case Meaning::in_year: take_year(found, false); break;
      default: take_mark(found);
    }
  }

  void take_mark(const Found& found) {
    switch (found.meaning) {
      case Meaning::refused: out_.refused = out_.figure = true; break;
      case Meaning::attribute: out_.figure = true; break;
      case Meaning::aspiration: aspires_ = true; break;
      case Meaning::if_any: out_.marks.if_any = true; break;
      case Meaning::of_assigned: out_.marks.of_assigned = true; break;
      case Meaning::except:
      case Meaning::exception: leave_out(found.match.captures.front().tokens); break;
      default: break;
    }
  }

  void leave_out(Tokens tokens) {
    std::string& except = out_.marks.except;
    if (!except.empty()) except += "; ";
    except += written(tokens);
  }

  /// A year in parentheses dates a remark, not the target ("đạt 98% (năm 2024: 95%)").
  void take_year(const Found& found, bool firm) {
    if (depth_ > 0) return;
    mark_ = {*whole(found.match.slot("{y}").front()), firm};
    if (in_clause_ > 0) out_.clauses.back().mark = mark_;
  }

  void end_clause(const Token& sign) {
    if (sign.symbol("(")) ++depth_;
    if (sign.symbol(")") && depth_ > 0) --depth_;
    if (in_clause_ > 0) mark_ = {};
    in_clause_ = 0;
    aspires_ = aspires_ && out_.clauses.empty();
  }

  static bool fillers_only(const Found& found) {
    const auto fillers = target_grammar().fillers;
    return found.meaning == Meaning::words &&
           std::all_of(found.tokens.begin(), found.tokens.end(), [fillers](const Token& token) {
             return std::find(fillers.begin(), fillers.end(), token.text) != fillers.end();
           });
  }

  /// "…, phấn đấu đạt 98%": nothing else stands in the clause.
  bool alone() const {
    std::size_t at = at_;
    if (at > 0 && fillers_only(found_[at - 1])) --at;
    const bool opens = at >= 2 && found_[at - 1].meaning == Meaning::aspiration;
    const bool behind_figure = opens && found_[at - 2].meaning == Meaning::separator;
    const bool closes = at_ + 1 == found_.size() || found_[at_ + 1].meaning == Meaning::separator;
    return behind_figure && closes;
  }

  /// Takes an aspiration that goes beyond the figure before it as that figure's stretch.
  bool take_stretch(const Target& further) {
    if (out_.clauses.empty() || !alone()) return false;
    Target& target = out_.clauses.back().target;
    const bool up = rises(target.op);
    const bool down = target.op == Operator::at_most || target.op == Operator::less_than;
    const bool plain = further.op == Operator::equal || further.op == target.op;
    const bool beyond = up ? target.value < further.value : further.value < target.value;
    const bool same_unit = target.unit == further.unit;
    if ((!up && !down) || !plain || !beyond || !same_unit || target.stretch) return false;
    if (target.op == Operator::equal) {
      target.op = Operator::range;
      target.low = target.value;
      target.high = further.value;
      target.value = Decimal();
    } else {
      target.stretch = further.value;
    }
    return true;
  }

  /// "từ 95% trở lên, phấn đấu"
  void aspire_at_the_end() {
    for (Clause& clause : out_.clauses) clause.target.aspiration = true;
  }

  void take_figure(const Found& found) {
    out_.figure = true;
    const auto target = build_target(found);
    if (!target || in_clause_ > 0) {
      out_.refused = true;
      return;
    }
    ++in_clause_;
    if (aspires_ && take_stretch(*target)) return;
    out_.marks.of_assigned = out_.marks.of_assigned || target->of_assigned;
    out_.clauses.push_back({*target, found.meaning, mark_});
    out_.clauses.back().target.aspiration = aspires_;
  }

  const std::vector<Found>& found_;
  std::size_t at_ = 0;
  Clauses out_;
  YearMark mark_;
  std::size_t in_clause_ = 0;
  std::size_t depth_ = 0;
  bool aspires_ = false;
};

}  // namespace

Clauses split_target(const std::vector<Found>& found) { return Splitter(found).run(); }

}  // namespace cchc::phrases
